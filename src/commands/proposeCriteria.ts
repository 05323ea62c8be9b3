import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { BuiltInList } from "../checklist/lists/BuiltInList";
import type { AddedCriterion } from "../sheets/checklistRows";
import { readAnswers } from "../sheets/readAnswers";
import type { OwnChecklist } from "../sheets/readOwnChecklist";
import { addedCriteria } from "./addedCriteria";
import { assess, type AssessOptions } from "./assess";
import type { Checked } from "./Checked";
import { criteriaOf, listedIn } from "./checklists";

/**
 * Takes the criteria of a sheet of the person's into the sheet "Plan checklist", below ours, with the answers that stand
 * beside them; from then on they are answered like any other. Their own sheet stays as it is. Nothing for criteria that
 * are there already, by their words.
 */
export function proposeCriteria(
  workbook: WorkbookCells,
  checked: Checked,
  own: OwnChecklist,
  options: AssessOptions = {},
): Proposal {
  return proposeAdded(workbook, checked, criteriaOf(own), options);
}

/** Adds the criteria of a built-in list to the sheet "Plan checklist", where every run measures them anew. */
export function proposeList(
  workbook: WorkbookCells,
  checked: Checked,
  { title, criteria }: BuiltInList,
  options: AssessOptions = {},
): Proposal {
  return proposeAdded(workbook, checked, criteria.map(listedIn(title)), options);
}

function proposeAdded(
  workbook: WorkbookCells,
  checked: Checked,
  wanted: readonly AddedCriterion[],
  options: AssessOptions,
): Proposal {
  const added = addedCriteria(wanted, readAnswers(workbook.sheets.find(({ mark }) => mark === "checklist")));
  if (added.length === 0) return { command: "assess", changes: [], newColumns: [], sheets: [], guards: [] };
  return assess(workbook, checked, { ...options, added });
}
