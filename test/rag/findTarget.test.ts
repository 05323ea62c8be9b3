import type { Grid } from "../../src/plan/Plan";
import { findTarget } from "../../src/rag/findTarget";
import { aGrid } from "../fixtures/aGrid";
import { aSheet } from "../fixtures/aSheet";

const MONTHS: Grid["months"] = { columnIndex: 5, months: ["2024-01", "2024-02", "2024-03"] };
const STATUS = { ref: 0, action: 1, status: 4 };
const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const ROW = [1, "Write the visitor guide", "Petra Quill", "May 2024", "Begun"];

test("the report month's column comes before a status column, and that before a new one", () => {
  expect(findTarget(aGrid([{}], { months: MONTHS, columns: STATUS }), aSheet([]))).toEqual({
    kind: "month",
    month: "2024-03",
    columnIndex: 7,
  });
  expect(findTarget(aGrid([{}], { columns: STATUS }), aSheet([]))).toEqual({ kind: "status", columnIndex: 4 });
  expect(findTarget(aGrid(), aSheet([HEADER, ROW]))).toEqual({
    kind: "new-column",
    columnIndex: 5,
    place: "beside-plan",
  });
});

test("a report date outside the months colours none, though there is a status column", () => {
  const grid = aGrid([{}], { months: MONTHS, columns: STATUS, asAt: "2024-04-30" });
  expect(findTarget(grid, aSheet([]))).toEqual({ kind: "outside-months", from: "2024-01", to: "2024-03" });
});

describe("a new column", () => {
  const column = (...args: Parameters<typeof aSheet>) => {
    const target = findTarget(aGrid(), aSheet(...args));
    return target.kind === "new-column" ? target.columnIndex : null;
  };

  test("passes over a column in which something stands beside the grid, and no other", () => {
    expect(column([HEADER, [...ROW, "a remark"]])).toBe(6);
    expect(column([[...HEADER, { fill: "#D9E1F2" }], ROW])).toBe(6);
    expect(column([HEADER, [...ROW, { formula: '=IF(A2="","","x")' }]])).toBe(6);
    expect(column([HEADER, ROW, [], [null, null, null, null, null, "a note below the grid"]])).toBe(5);
  });

  test("may have borders, which are cells without content", () => {
    expect(
      column([
        [...HEADER, {}],
        [...ROW, {}],
      ]),
    ).toBe(5);
  });

  test("passes over hidden columns, merged areas and tables", () => {
    const beside = { rowIndex: 1, columnIndex: 5, rowCount: 1, columnCount: 2 };
    expect(column([HEADER, ROW], { hiddenColumns: [5, 6] })).toBe(7);
    expect(column([HEADER, ROW], { merges: [beside] })).toBe(7);
    expect(column([HEADER, ROW], { tables: [{ name: "T", area: beside, hasHeader: true, hasTotals: false }] })).toBe(7);
    expect(column([HEADER, ROW], { merges: [{ ...beside, rowIndex: 2 }] })).toBe(5);
  });

  describe("of a plan in an Excel table", () => {
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 5 };
    const tables = [{ name: "Plan", area, hasHeader: true, hasTotals: true }];
    const TOTAL = ["Total", null, null, null, 1];

    test("becomes a table column where nothing stands right of the table", () => {
      expect(findTarget(aGrid(), aSheet([HEADER, ROW, TOTAL], { tables }))).toMatchObject({
        columnIndex: 5,
        place: "in-table",
      });
    });

    test.each([
      ["a row of the plan", [HEADER, [...ROW, "a remark"], TOTAL]],
      ["its row of totals", [HEADER, ROW, [...TOTAL, "a remark"]]],
    ])("stands apart in the first free column where something stands right of %s", (_, rows) => {
      expect(findTarget(aGrid(), aSheet(rows, { tables }))).toMatchObject({ columnIndex: 6, place: "first-free" });
    });
  });
});
