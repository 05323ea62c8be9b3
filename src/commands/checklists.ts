import type { WorkbookCells } from "../cells/WorkbookCells";
import { CRITERIA } from "../checklist/criteria";
import { BUILT_IN_LISTS } from "../checklist/lists/builtInLists";
import type { AddedCriterion } from "../sheets/checklistRows";
import { readOwnChecklist, type OwnChecklist } from "../sheets/readOwnChecklist";
import type { Checked } from "./Checked";

/** A checklist a person can go through. */
export interface Checklist {
  /** "good-practice", a built-in list's own, or "sheet:" with the name of a sheet of the person's. */
  readonly id: string;
  readonly title: string;
  /** Its criteria as they go onto the sheet "Plan checklist"; none for good practice, which is always there. */
  readonly criteria: readonly AddedCriterion[];
  readonly count: number;
}

export const GOOD_PRACTICE = "good-practice";

/** Every checklist at hand: good practice first, then the built-in ones, then those on sheets of the workbook. */
export function checklistsOf(workbook: WorkbookCells, checked: Checked): readonly Checklist[] {
  return [
    { id: GOOD_PRACTICE, title: "Good practice", criteria: [], count: CRITERIA.length },
    ...BUILT_IN_LISTS.map(({ id, title, criteria }) => {
      return { id, title, criteria: criteria.map(listedIn(title)), count: criteria.length };
    }),
    ...findOwnChecklists(workbook, checked).map((own) => {
      return { id: `sheet:${own.sheet}`, title: own.sheet, criteria: criteriaOf(own), count: own.criteria.length };
    }),
  ];
}

/** The sheets of a workbook that list criteria: none of ours, and none that holds a plan. */
export function findOwnChecklists({ sheets }: WorkbookCells, { plan }: Checked): readonly OwnChecklist[] {
  const plans = new Set(plan.grids.map(({ sheetId }) => sheetId));
  return sheets
    .filter(({ id, mark, visibility }) => mark === undefined && visibility === "visible" && !plans.has(id))
    .flatMap((sheet) => readOwnChecklist(sheet) ?? []);
}

/** The criteria of a person's sheet as they go onto ours, with the answers that stand beside them. */
export function criteriaOf({ sheet, criteria }: OwnChecklist): readonly AddedCriterion[] {
  return criteria.map(({ number, text, answerText }) => ({
    number: `C${number}`,
    text,
    part: sheet,
    answer: answerText,
  }));
}

/** A criterion of a built-in list as it goes onto ours. */
export function listedIn(title: string): (one: { readonly id: string; readonly text: string }) => AddedCriterion {
  return ({ id, text }) => ({ number: id, text, part: title, answer: "" });
}
