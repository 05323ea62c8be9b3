import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Applicability } from "../../checklist/assessPlan";
import { assess } from "../../commands/assess";
import type { Checked } from "../../commands/Checked";
import { colour } from "../../commands/colour";
import { summarise } from "../../commands/summarise";
import { colourTargetSentence } from "../../words/colourTargetSentence";
import { leftAloneSentence } from "../../words/leftAloneSentence";

/** What a command wants to write, and what there is to say of it beforehand. */
interface Proposed {
  /** Null where nothing can be written, as the sentences say. */
  readonly proposal: Proposal | null;
  readonly sentences: readonly string[];
}

/** What is said of the service on the command line. */
export interface RibbonOptions {
  readonly applies: readonly Applicability[];
}

/** The commands that write, as the command line names them. */
export const RIBBON_COMMANDS = {
  colour: (read, checked): Proposed => {
    const { grid } = checked;
    const proposal = colour(read, checked);
    const { target, leftAlone } = proposal;
    return {
      proposal: target.kind === "outside-months" ? null : proposal,
      sentences: [...(grid ? [colourTargetSentence(target, grid)] : []), ...leftAlone.map(leftAloneSentence)],
    };
  },
  summary: (read, checked, options): Proposed => ({ proposal: summarise(read, checked, options), sentences: [] }),
  checklist: (read, checked, options): Proposed => ({ proposal: assess(read, checked, options), sentences: [] }),
} as const satisfies Readonly<
  Record<string, (read: WorkbookCells, checked: Checked, options: RibbonOptions) => Proposed>
>;

export type RibbonCommand = keyof typeof RIBBON_COMMANDS;
