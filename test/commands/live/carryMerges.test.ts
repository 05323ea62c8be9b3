import type { Area } from "../../../src/cells/Area";
import type { SheetEdit } from "../../../src/cells/SheetEdit";
import { areaA1, parseA1 } from "../../../src/cells/a1";
import { SHEET_SIZE } from "../../../src/cells/sheetSize";
import { carryMerges } from "../../../src/commands/live/carryMerges";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

const rows = (from: number, count = 1): Area => ({
  rowIndex: from - 1,
  rowCount: count,
  columnIndex: 0,
  columnCount: SHEET_SIZE.columnCount,
});
const columns = (from: number, count = 1): Area => ({
  rowIndex: 0,
  rowCount: SHEET_SIZE.rowCount,
  columnIndex: from,
  columnCount: count,
});

function carried(merge: string, edits: readonly (readonly [SheetEdit["kind"], Area])[]): readonly string[] | null {
  const merges = [parseA1(merge) as Area];
  const told = edits.map(([kind, area]) => ({ sheetId: "Plan", kind, areas: [area], isRemote: false }));
  const now = carryMerges(aWorkbook([{ ...aSheet([["x"]]), merges }]), aWorkbook([aSheet([["x"]])]), told);
  return now && (now.sheets[0]?.merges.map(areaA1) ?? []);
}

test.each<[string, string, SheetEdit["kind"], Area, readonly string[]]>([
  ["rows above are inserted", "B5:C7", "inserted", rows(5, 2), ["B7:C9"]],
  ["a row inside is inserted", "B5:C7", "inserted", rows(6), ["B5:C8"]],
  ["a row below is inserted", "B5:C7", "inserted", rows(8), ["B5:C7"]],
  ["rows above are deleted", "B5:C7", "deleted", rows(2, 2), ["B3:C5"]],
  ["its first row and one above are deleted", "B5:C7", "deleted", rows(4, 2), ["B4:C5"]],
  ["its last rows are deleted", "B5:C7", "deleted", rows(6, 9), ["B5:C5"]],
  ["all its rows are deleted", "B5:C7", "deleted", rows(4, 9), []],
  ["all but one cell of it is deleted", "B5:B7", "deleted", rows(6, 2), []],
  ["a column left of it is inserted", "B5:C7", "inserted", columns(0), ["C5:D7"]],
  ["one of its columns is deleted", "B5:C7", "deleted", columns(2), ["B5:B7"]],
  ["a cell is typed in", "B5:C7", "edited", parseA1("B5") as Area, ["B5:C7"]],
])("where %s, a merged area is where Excel has it", (_what, merge, kind, area, wanted) => {
  expect(carried(merge, [[kind, area]])).toEqual(wanted);
});

test("edits one after another each move what the one before left", () => {
  expect(
    carried("B5:C7", [
      ["inserted", rows(1, 3)],
      ["deleted", rows(9)],
    ]),
  ).toEqual(["B8:C9"]);
});

test("where single cells were moved on a sheet with merged ones, only Excel can tell", () => {
  expect(carried("B5:C7", [["inserted", parseA1("A2:A3") as Area]])).toBeNull();
});
