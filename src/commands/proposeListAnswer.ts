import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { readAnswers } from "../sheets/readAnswers";
import { addedCriteria } from "./addedCriteria";
import type { Checked } from "./Checked";
import { checklistsOf } from "./checklists";
import { proposeAnswer, type GivenAnswer } from "./proposeAnswer";

/**
 * Keeps an answer to a criterion of one of the checklists at hand. The first answer to a list that is not on the sheet "Plan
 * checklist" yet takes its criteria in, with the answers that stand beside them.
 */
export function proposeListAnswer(
  workbook: WorkbookCells,
  checked: Checked,
  listId: string,
  given: GivenAnswer,
): Proposal {
  const kept = readAnswers(workbook.sheets.find(({ mark }) => mark === "checklist"));
  if (kept.some(({ criterionId }) => criterionId === given.criterionId)) return proposeAnswer(workbook, checked, given);
  const list = checklistsOf(workbook, checked).find(({ id }) => id === listId);
  return proposeAnswer(workbook, checked, given, { added: addedCriteria(list?.criteria ?? [], kept) });
}
