import { assessPlan } from "../../src/checklist/assessPlan";
import type { SheetContent } from "../../src/cells/SheetContent";
import type { SheetCells } from "../../src/cells/SheetCells";
import { checklistContent } from "../../src/sheets/checklist";
import { aGrid } from "../fixtures/aGrid";
import { aSheet } from "../fixtures/aSheet";

const grid = aGrid([{ leads: [] }, {}]);
const content = (previous?: SheetCells): SheetContent => checklistContent(assessPlan(grid), grid, previous);
const rowOf = (sheet: SheetContent, id: number) => sheet.rows.find((row) => row[0]?.value === id);
const HEADER = [
  "No",
  "Criterion",
  "Part",
  "Answer from the plan",
  "What the plan shows",
  "See",
  "Your answer",
  "Your note or evidence",
];

test("the sheet has a row for each of the 49 criteria, with its answer and what the plan shows", () => {
  const numbers = content().rows.flatMap((row) => (typeof row[0]?.value === "number" ? [row[0].value] : []));
  expect(numbers).toHaveLength(49);
  expect(rowOf(content(), 41)?.map((one) => one?.value)).toEqual([
    41,
    "Managers are given the responsibility for delivering what is planned.",
    "Delivery plan",
    "Partly",
    "1 of 2 actions names who is to do it.",
    "see",
    null,
    null,
  ]);
});

test("the first cell that fails a criterion is linked", () => {
  expect(rowOf(content(), 41)?.[5]?.link).toEqual({ sheet: "Plan", rowIndex: 1, columnIndex: 2 });
});

test("an answer and a note that a person typed are kept by the criterion's number, wherever its row stands now", () => {
  const previous = aSheet([HEADER, [], [41, "old words", "", "Met", "", "", "Met", "Minutes of 3 May"]]);
  const row = rowOf(content(previous), 41);
  expect(row?.[3]?.value).toBe("Partly");
  expect([row?.[6]?.value, row?.[7]?.value]).toEqual(["Met", "Minutes of 3 May"]);
});

test("rows a person added stay, below the last criterion and above the notes", () => {
  const previous = aSheet([
    HEADER,
    [49, "x"],
    ["50", "Our own: complaints are answered", "", "", "", "", "Met", ""],
    [],
    ["Notes (yours, kept)"],
    ["mine"],
  ]);
  const sheet = content(previous);
  const own = sheet.rows.findIndex((row) => row[1]?.value === "Our own: complaints are answered");
  expect(own).toBeGreaterThan(sheet.rows.findIndex((row) => row[0]?.value === 49));
  expect(own).toBeLessThan(sheet.notesRow ?? 0);
  expect(sheet.rows.some((row) => row[0]?.value === "mine")).toBe(false);
});

test("written twice, a sheet says the same", () => {
  const first = content();
  const again = aSheet(first.rows.map((row) => row.map((one) => one?.value ?? null)));
  expect(content(again)).toEqual(first);
});
