import type { NewCell, NewSheet } from "../../../src/workbench/host/model/newWorkbook";

const LEADS = ["P Quill", "A Nwosu", "T Achebe", "B Ferris"];

/** The row of the first action, 0-based: a title and a header stand above. */
export const FIRST_ACTION = 3;

/** The status column, 0-based: blank for Plan Steward to fill. */
export const STATUS = 4;

/** A plan of so many actions with a blank status column, and one sheet row for each action from row 4 on. */
export function aPlanSheet(actionCount: number, overrides: NewSheet = {}): NewSheet {
  const bold = { bold: true };
  const rows: NewCell[][] = [
    [{ value: "Harbour Borough improvement plan", format: bold }],
    [],
    ["Ref", "Action", "Lead", "By when", "Status"].map((value) => ({ value, fill: "#D9D9D9", format: bold })),
  ];
  for (let index = 0; index < actionCount; index++) {
    rows.push([
      `R${index + 1}`,
      `Review form ${index + 1} with the front office and publish what was learnt`,
      LEADS[index % LEADS.length],
      { value: 40_268 + index, numberFormat: "d mmm yyyy" },
    ]);
  }
  return { name: "Plan", cells: rows, ...overrides };
}
