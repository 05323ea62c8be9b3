import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { BuiltInList } from "../checklist/lists/BuiltInList";
import { foldText } from "../plan/text/foldText";
import type { AddedCriterion } from "../sheets/checklistRows";
import { readAnswers } from "../sheets/readAnswers";
import { readOwnChecklist, type OwnChecklist } from "../sheets/readOwnChecklist";
import { assess, type AssessOptions } from "./assess";
import type { Checked } from "./Checked";

/** The sheets of a workbook that list criteria: none of ours, and none that holds a plan. */
export function findOwnChecklists({ sheets }: WorkbookCells, { plan }: Checked): readonly OwnChecklist[] {
  const plans = new Set(plan.grids.map(({ sheetId }) => sheetId));
  return sheets
    .filter(({ id, mark, visibility }) => mark === undefined && visibility === "visible" && !plans.has(id))
    .flatMap((sheet) => readOwnChecklist(sheet) ?? []);
}

/**
 * Takes the criteria of a sheet of the person's into the sheet "Plan checklist", below ours, with the answers that stand
 * beside them; from then on they are answered like any other. Their own sheet stays as it is. Nothing for criteria that
 * are there already, by their words.
 */
export function proposeCriteria(
  workbook: WorkbookCells,
  checked: Checked,
  { sheet, criteria }: OwnChecklist,
  options: AssessOptions = {},
): Proposal {
  const wanted = criteria.map(({ number, text, answerText }) => ({
    number: `C${number}`,
    text,
    part: sheet,
    answer: answerText,
  }));
  return proposeAdded(workbook, checked, wanted, options);
}

/** Adds the criteria of a built-in list to the sheet "Plan checklist", where every run measures them anew. */
export function proposeList(
  workbook: WorkbookCells,
  checked: Checked,
  { title, criteria }: BuiltInList,
  options: AssessOptions = {},
): Proposal {
  const wanted = criteria.map(({ id, text }) => ({ number: id, text, part: title, answer: "" }));
  return proposeAdded(workbook, checked, wanted, options);
}

/** Those that are not there yet, by their words. */
function proposeAdded(
  workbook: WorkbookCells,
  checked: Checked,
  wanted: readonly AddedCriterion[],
  options: AssessOptions,
): Proposal {
  const known = readAnswers(workbook.sheets.find(({ mark }) => mark === "checklist")).map(({ text }) => foldText(text));
  const seen = new Set(known);
  const added = wanted.filter(({ text }) => {
    const isNew = !seen.has(foldText(text));
    seen.add(foldText(text));
    return isNew;
  });
  if (added.length === 0) return { command: "assess", changes: [], newColumns: [], sheets: [], guards: [] };
  return assess(workbook, checked, { ...options, added });
}
