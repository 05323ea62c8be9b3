import type { Proposal } from "../cells/Proposal";
import type { DateSystem } from "../cells/serialDate";
import type { ColourReason } from "../rag/ColourReason";
import type { ColourTarget, LeftAlone } from "../rag/ColourTarget";
import type { HistoryRow } from "../sheets/HistoryRow";

/** What colouring a plan would write, and what it leaves alone. */
export interface ColourProposal extends Proposal<ColourReason> {
  readonly command: "colour";
  readonly target: ColourTarget;
  readonly leftAlone: readonly LeftAlone[];
  /** What "Plan history" holds, and what this colouring adds: leaving a cell out leaves its row out. */
  readonly history: {
    readonly earlier: readonly HistoryRow[];
    readonly added: readonly HistoryRow[];
    readonly system: DateSystem;
  };
}
