import type { IsoDate } from "../../cells/isoDate";
import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Finding, RuleId } from "../../checks/Finding";
import type { FixReason } from "../../checks/FixReason";
import type { FixKind } from "../../checks/rules";
import type { Checked } from "../../commands/Checked";
import type { ColourProposal } from "../../commands/ColourProposal";
import type { UndoEntrySummary } from "../../excel/journal/lastWrites";
import { INITIAL_COLOURING, type Colouring } from "./Colouring";
import { INITIAL_ASSESSING, type Assessing } from "./Assessing";
import { INITIAL_FOLLOWING, type Following } from "./Following";

export type Tab = "overview" | "findings" | "rag" | "good-practice";

/** What is under way, for the line that says so. */
export interface Work {
  readonly what:
    | "reading"
    | "colouring"
    | "summarising"
    | "assessing"
    | "answering"
    | "adding-gaps"
    | "mending"
    | "listing"
    | "undoing";
  /** 0 to 1; null where it cannot be told. */
  readonly share: number | null;
  readonly cancel: (() => void) | null;
}

/** The outcome of the last thing done, in sentences. */
export interface Notice {
  readonly tone: "success" | "warning" | "error" | "info";
  readonly sentences: readonly string[];
  /** What can be done about it from the notice itself. */
  readonly offer?:
    | { readonly kind: "undo"; readonly entryId: string }
    | { readonly kind: "check-again" }
    | { readonly kind: "go-to-sheet"; readonly sheet: string; readonly entryId: string | null }
    | { readonly kind: "remove-sheets"; readonly entryId: string; readonly sheets: readonly string[] };
}

/** A finding, and what mending it would write. */
export interface FixPreview {
  readonly finding: Finding;
  readonly kind: FixKind;
  readonly proposal: Proposal<FixReason>;
}

/** A rule whose findings are to be mended at once. What that would do follows the check, and so an edit made meanwhile. */
export interface FixAllPreview {
  readonly rule: RuleId;
  readonly kind: FixKind;
  /** The ids of its items that stay as they are. */
  readonly leftOut: ReadonlySet<string>;
}

export interface SessionState {
  readonly tab: Tab;
  /** The settings stand in the place of the views. */
  readonly isSettingsOpen: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** The workbook as it was last read, and what was found in it. */
  readonly read: WorkbookCells | null;
  readonly checked: Checked | null;
  /** Somebody edited the workbook since it was read. */
  readonly isStale: boolean;
  readonly following: Following;
  /** What the person asked for, over what the plan itself says. */
  readonly asked: { readonly asAt?: IsoDate; readonly choice?: string };
  /** Settings of a workbook that cannot keep them, laid over whatever is read from it. */
  readonly unkept: WorkbookCells["settings"] | null;
  readonly colour: ColourProposal | null;
  /** The ids of changes left out of the colouring. */
  readonly leftOut: ReadonlySet<string>;
  /** What the person asked of the colouring, and the scheme they are making. */
  readonly colouring: Colouring;
  /** The mending of a finding that is shown before it is written. */
  readonly fix: FixPreview | null;
  /** The mending of all findings of a rule, in the same way; only one of the two is shown. */
  readonly fixAll: FixAllPreview | null;
  /** Where a person is in the assessment, and what of it is not in the workbook. */
  readonly assessing: Assessing;
  readonly pastWrites: readonly UndoEntrySummary[];
  /** An error that is neither bad data nor Excel refusing: it belongs to the error boundary. */
  readonly bug: Error | null;
}

export const INITIAL_STATE: SessionState = {
  tab: "overview",
  isSettingsOpen: false,
  work: null,
  notice: null,
  read: null,
  checked: null,
  isStale: false,
  following: INITIAL_FOLLOWING,
  asked: {},
  unkept: null,
  colour: null,
  leftOut: new Set(),
  colouring: INITIAL_COLOURING,
  fix: null,
  fixAll: null,
  assessing: INITIAL_ASSESSING,
  pastWrites: [],
  bug: null,
};
