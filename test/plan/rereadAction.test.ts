import { readPlan } from "../../src/plan/readPlan";
import type { ReadOptions } from "../../src/plan/ReadOptions";
import { actionReader } from "../../src/plan/rereadAction";
import { aCell, type CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress", "Status", "Apr", "May", "Jun"];
const ROWS: readonly (readonly CellLike[])[] = [
  ["May 2024"],
  HEADER,
  ["1", "Paint the boats", "P Quill", "Q1 2024/25", "Begun", "B", "B", "", ""],
  ["2", "Oil the decks", "J Ferry", "June 2024", "", "T", "", "T", aCell({ fill: "#00B050" })],
];
const OPTIONS: ReadOptions = {
  today: "2024-06-30",
  financialYearStart: 9,
  written: new Map([["Plan", new Map([["b", "suspended"]])]]),
  corrections: {
    roles: { progress: "outcome" },
    headers: [{ headings: HEADER.map((heading) => heading.toLowerCase()), meanings: { t: "reprogrammed" } }],
  },
};
const SHEET = { hiddenRows: [2] };

const setUp = (options: ReadOptions = OPTIONS) => {
  const workbook = aWorkbook([aSheet([["Notes"]], { name: "Notes" }), aSheet(ROWS, SHEET)]);
  const [grid] = readPlan(workbook, options).grids;
  if (!grid) throw new Error("no plan");
  return { workbook, grid, options };
};

it.each<[string, ReadOptions]>([
  ["with all that was said of it", OPTIONS],
  ["with nothing said of it", { today: "2024-06-30" }],
])("an action that was not edited reads as it did with the whole plan, %s", (_, options) => {
  const { workbook, grid } = setUp(options);
  const reread = actionReader(workbook, grid, options);
  for (const action of grid.actions) {
    const { key, ...reading } = action;
    expect(key).not.toBe("");
    expect(reread?.(aSheet(ROWS, SHEET), action)).toEqual(reading);
  }
});

it("an edited action reads as its cells are now, by what was learnt of the columns before", () => {
  const { workbook, grid } = setUp();
  const [action] = grid.actions;
  const edited = ROWS.map((row, index) =>
    index === 2 ? ["1", "Paint the rafts", "M Cope", "Q2 2024/25", "", "T", "", "B", ""] : row,
  );
  const read = action && actionReader(workbook, grid, OPTIONS)?.(aSheet(edited, SHEET), action);
  expect(read).toMatchObject({
    action: "Paint the rafts",
    leads: [{ name: "M Cope" }],
    deadline: { due: "2025-02-28" },
    status: { status: "reprogrammed" },
    months: [{ status: null }, { status: "suspended" }, { status: null }],
    isHidden: true,
  });
});

it("there is none where the sheet is gone, or its header no longer where it was", () => {
  const { workbook, grid } = setUp();
  expect(actionReader(aWorkbook([]), grid, OPTIONS)).toBeNull();
  expect(actionReader(aWorkbook([aSheet([["Moved"], ...ROWS])]), grid, OPTIONS)).toBeNull();
  expect(actionReader(workbook, grid, OPTIONS)).not.toBeNull();
});
