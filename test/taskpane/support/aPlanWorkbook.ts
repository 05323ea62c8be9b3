import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

const ROWS: readonly (readonly CellLike[])[] = [
  ["Ref", "Action", "Owner", "By when", "Progress", "Notes"],
  ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft written", "ask Bo"],
  ["2", "Repair the harbour steps", "", "31 February 2024", "Contractor appointed", ""],
  ["3", "Publish the tide tables", "Bo Ferris", "15 January 2024", "", ""],
  ["4", "Train the front office", "", "30 June 2024", "Complete", ""],
];

/**
 * A plan with a blank lead in C3 and C5, an impossible date in D3, and an action past its date in row 4, on the sheet
 * "Plan".
 */
export function aPlanWorkbook(overrides: Partial<WorkbookCells> = {}): WorkbookCells {
  return aWorkbook([aSheet(ROWS)], overrides);
}
