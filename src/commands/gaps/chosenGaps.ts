import type { WorkbookCells } from "../../cells/WorkbookCells";
import { CRITERIA, criterionSentence } from "../../checklist/criteria";
import { GAP_ACTIONS, LIST_GAP_ACTIONS } from "../../checklist/gapActions";
import { BUILT_IN_LISTS } from "../../checklist/lists/builtInLists";
import { readAnswers } from "../../sheets/readAnswers";

/** A criterion that a plan does not meet, with what there is to do about it. */
export interface ChosenGap {
  readonly criterionId: string;
  /** "Good practice 39": what the action is known by, so that it is written once. */
  readonly source: string;
  /** The whole criterion. */
  readonly criterion: string;
  readonly action: string;
}

/** The chosen criteria, each once, in the order they were chosen; one there is none of is left out. */
export function chosenGaps(workbook: WorkbookCells, criterionIds: readonly string[]): readonly ChosenGap[] {
  const known = new Map([...ourCriteria(), ...ownCriteria(workbook)]);
  return [...new Set(criterionIds)].flatMap((criterionId) => {
    const gap = known.get(criterionId);
    return gap ? [{ criterionId, source: `Good practice ${criterionId}`, ...gap }] : [];
  });
}

type Known = readonly [criterionId: string, gap: Pick<ChosenGap, "criterion" | "action">];

function ourCriteria(): readonly Known[] {
  return CRITERIA.map((one) => [
    String(one.id),
    { criterion: criterionSentence(one), action: GAP_ACTIONS[one.id] ?? "" },
  ]);
}

/** Rows a person added to the checklist: their own words are the action, but for the criteria of a list of ours. */
function ownCriteria({ sheets }: WorkbookCells): readonly Known[] {
  const listed = new Map(
    BUILT_IN_LISTS.flatMap(({ criteria }) => criteria.map(({ id, text }) => [text, LIST_GAP_ACTIONS[id]])),
  );
  return readAnswers(sheets.find(({ mark }) => mark === "checklist")).flatMap(
    ({ isOwn, criterionId, text }): Known[] =>
      isOwn && text !== "" ? [[criterionId, { criterion: text, action: listed.get(text) ?? text }]] : [],
  );
}
