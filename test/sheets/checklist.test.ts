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
    ...[null, null, null, null, null, null],
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

const FULL = [...HEADER, "Evidence cells or link", "Answered by", "Answered on", "Looked at and refused"];

test("an answer given elsewhere is put in its row, beside what was typed there before", () => {
  const previous = aSheet([FULL, [41, "x", "", "Partly", "", "", "Partly", "mine"]]);
  const typed = new Map([["41", { answer: "met", by: "P Quill", on: "2024-05-03" } as const]]);
  const row = rowOf(checklistContent(assessPlan(grid), grid, previous, { typed }), 41);
  expect(row?.slice(6).map((one) => one?.value)).toEqual(["Met", "mine", null, "P Quill", 45415, null]);
  expect(row?.[10]?.style).toBe("date");
});

test("columns a person moved are found by their headings, and one they added stays, to the right of ours", () => {
  const previous = aSheet([
    ["No", "Your answer", "Criterion", "Cost"],
    [41, "Met", "x", "£5"],
  ]);
  const sheet = content(previous);
  expect(sheet.rows[3]?.map((one) => one?.value)).toEqual([...FULL, "Cost"]);
  expect(rowOf(sheet, 41)?.[6]?.value).toBe("Met");
  expect(rowOf(sheet, 41)?.[12]?.value).toBe("£5");
});

test("answers are kept where a person took the header away", () => {
  const previous = aSheet([["My checklist"], [41, "x", "", "", "", "", "Met", "Minutes"]]);
  expect(rowOf(content(previous), 41)?.[6]?.value).toBe("Met");
});

test("what the plan shows otherwise than last time is said, until it changes again", () => {
  const first = checklistContent(assessPlan(aGrid([{ leads: [] }])), grid, undefined);
  const asSheet = (sheet: SheetContent) => aSheet(sheet.rows.map((row) => row.map((one) => one?.value ?? null)));
  const second = content(asSheet(first));
  expect(second.rows[2]?.[0]?.value).toBe("Since the last assessment: better on 36 and 41.");
  expect(content(asSheet(second)).rows[2]?.[0]?.value).toBe("Since the last assessment: better on 36 and 41.");
});

test("on A4 landscape the printed columns keep three quarters of their size, one page across", () => {
  const { columnWidths, printedColumns = columnWidths.length } = content();
  const pixels = columnWidths.slice(0, printedColumns).reduce((sum, characters) => sum + characters * 7 + 5, 0);
  const [paper, margins] = [297, 2 * 17.8]; /* mm, Excel's normal margins */
  const printed = (pixels / 96) * 25.4;
  expect((paper - margins) / printed).toBeGreaterThanOrEqual(0.75);
});
