import type { Area } from "../../../src/cells/Area";
import type { SheetEdit } from "../../../src/cells/SheetEdit";
import { parseA1 } from "../../../src/cells/a1";
import { check } from "../../../src/commands/check";
import { readingNeeded } from "../../../src/commands/live/readingNeeded";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

const WORKBOOK = aWorkbook([
  aSheet([
    ["Ref", "Action", "Lead", "Deadline", "Progress"],
    ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"],
    ["2", "Repair the north gate", "Petra Quill", "June 2024", "Begun"],
    ["3", "Index the archive", "Petra Quill", "July 2024", "Begun"],
  ]),
  aSheet([["Key"]], { name: "Other" }),
]);
const { grid } = check(WORKBOOK, { today: "2024-03-31" });

function anEdit(address: string, others: Partial<SheetEdit> = {}): SheetEdit {
  const areas = address.split(",").map((part) => parseA1(part) as Area);
  return { sheetId: "Plan", kind: "edited", areas, isRemote: false, ...others };
}

const rows = (...rowIndexes: number[]) => ({ kind: "rows", sheetId: "Plan", rowIndexes, columnCount: 5 });
const ALL = { kind: "all" };

test.each<[string, readonly SheetEdit[], object]>([
  ["a cell of an action", [anEdit("D2")], rows(1)],
  ["cells of several actions, told apart or together", [anEdit("D2:E3"), anEdit("A4,C4")], rows(1, 2, 3)],
  ["the fill of a cell", [anEdit("E3", { kind: "formatted" })], rows(2)],
  ["a whole row that was cleared", [anEdit("A3:XFD3")], rows(2)],
  ["a heading", [anEdit("D1")], ALL],
  ["a row below the plan", [anEdit("A9")], ALL],
  ["a column beside it", [anEdit("H2")], ALL],
  ["a whole column", [anEdit("D1:D1048576")], ALL],
  ["a sheet beside it", [anEdit("A1", { sheetId: "Other" })], ALL],
  ["a sheet that was not read", [anEdit("A1", { sheetId: "New" })], ALL],
  ["rows that were inserted", [anEdit("A2:XFD2", { kind: "inserted" })], ALL],
  ["rows that were sorted, after one that was typed in", [anEdit("D2"), anEdit("A2:E4", { kind: "sorted" })], ALL],
  ["what Excel gives no address of", [anEdit("D2", { areas: [] })], ALL],
])("%s", (_what, edits, needed) => {
  expect(readingNeeded(edits, WORKBOOK, grid)).toEqual(needed);
});

test("without a plan all is read", () => {
  expect(readingNeeded([anEdit("D2")], WORKBOOK, null)).toEqual(ALL);
});
