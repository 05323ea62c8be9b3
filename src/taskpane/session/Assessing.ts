import type { Answer } from "../../checklist/Assessment";
import type { ShownBy } from "../../checklist/Criterion";
import type { GapProposal } from "../../commands/gaps/GapProposal";
import type { RewordingProposal } from "../../commands/proposeRewording";
import type { TypedAnswer } from "../../sheets/TypedAnswer";

/** Which criteria to show; "" shows all. */
export interface ItemFilter {
  /** "to-answer" is for those nobody has answered, whatever the plan shows. */
  readonly answer: Answer | "to-answer" | "";
  /** A part of the list, in words. */
  readonly part: string;
  readonly shownBy: ShownBy | "";
}

export const NO_ITEM_FILTER: ItemFilter = { answer: "", part: "", shownBy: "" };

/** What the person looks at in the assessment. */
export interface AssessingPlace {
  readonly section: "criteria" | "actions" | "gaps";
  readonly mode: "one" | "list";
  /** The criterion in view; null for where the workbook says one left off. */
  readonly at: string | null;
  readonly filter: ItemFilter;
}

/** What was answered to a criterion and does not stand in the workbook. */
export interface PendingAnswer {
  readonly list: string;
  readonly criterionId: string;
  readonly typed: TypedAnswer;
}

/** The assessment as far as the workbook does not hold it. The session outlives the pane, and this with it. */
export interface Assessing extends AssessingPlace {
  /** The `id` of the checklist in hand; null for the one the workbook keeps. */
  readonly list: string | null;
  /** On their way to the sheet. */
  readonly onTheWay: readonly PendingAnswer[];
  /** Those the workbook could not take: they count here until it is closed. */
  readonly unkept: readonly PendingAnswer[];
  /** The last one kept, and the write that undoes it. */
  readonly lastKept: { readonly criterionId: string; readonly entryId: string } | null;
  /** A rewording of an action that is shown before it is written. */
  readonly rewording: { readonly actionKey: string; readonly proposal: RewordingProposal } | null;
  /** Actions for chosen gaps that are shown before they are written. */
  readonly gaps: GapProposal | null;
}

export const INITIAL_ASSESSING: Assessing = {
  section: "criteria",
  mode: "one",
  at: null,
  filter: NO_ITEM_FILTER,
  list: null,
  onTheWay: [],
  unkept: [],
  lastKept: null,
  rewording: null,
  gaps: null,
};
