import type { SheetContent } from "../../src/cells/SheetContent";
import { historyContent, readHistory, withHistoryRows } from "../../src/sheets/history";
import type { HistoryRow } from "../../src/sheets/HistoryRow";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const ROW: HistoryRow = {
  sheet: "Plan",
  ref: "1.10",
  words: "Write the visitor guide",
  actionKey: "1.10|write the visitor guide",
  asAt: "2024-03-31",
  status: "on-target",
  letter: "T",
  fill: "#19A354",
  by: "plan-steward",
};

const asWritten = ({ rows }: SheetContent): CellLike[][] =>
  rows.map((cells) => cells.map((cell) => cell?.value ?? null));
const workbookOf = (rows: CellLike[][]) => aWorkbook([aSheet(rows, { name: "Plan history", mark: "history" })]);

test("what is written reads back as it was", () => {
  const rows = [ROW, { ...ROW, actionKey: "2|x", ref: null, letter: null, fill: null, by: "person" } as const];
  expect(readHistory(workbookOf(asWritten(historyContent(rows, 1900))))).toEqual(rows);
});

test("dates are serials of the workbook's own system, and texts stay texts", () => {
  const [, , , written] = historyContent([ROW], 1900).rows;
  expect(written?.[3]).toMatchObject({ value: 45382, style: "date" });
  expect(written?.[1]).toMatchObject({ value: "1.10", style: "text" });
});

test("a workbook without the sheet, or whose header a person took away, has no history", () => {
  expect(readHistory(aWorkbook([aSheet([["Plan"]])]))).toEqual([]);
  expect(readHistory(workbookOf([["something else"]]))).toEqual([]);
});

test("the notes below, and rows that cannot be read, are passed over", () => {
  const rows = asWritten(historyContent([ROW], 1900));
  expect(readHistory(workbookOf([...rows, ["my remark"], ["Plan", "1", "x", "March", "on-target"]]))).toEqual([ROW]);
});

describe("adding a colouring", () => {
  test("the same run twice adds nothing", () => {
    const once = withHistoryRows([], [ROW]);
    expect(withHistoryRows(once, [{ ...ROW }])).toBe(once);
  });

  test("another report date is another row", () => {
    expect(withHistoryRows([ROW], [{ ...ROW, asAt: "2024-04-30" }])).toHaveLength(2);
  });

  test("a new status at the same report date takes the old row's place, at the end", () => {
    const other = { ...ROW, actionKey: "2|x" };
    const changed = { ...ROW, status: "complete", letter: "C" };
    expect(withHistoryRows([ROW, other], [changed])).toEqual([other, changed]);
  });
});
