import type { Cell } from "../../../src/cells/Cell";
import { isoToSerial } from "../../../src/cells/serialDate";
import { readDeadlineCell, type DeadlineCellContext } from "../../../src/plan/deadline/readDeadlineCell";
import { aCell } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";

const context: DeadlineCellContext = { asAt: "2009-06-30", dateSystem: 1900, years: [2008, 2011] };
const read = (cell: Cell | undefined, more: Partial<DeadlineCellContext> = {}) =>
  readDeadlineCell(cell, { ...context, ...more });

test.each([
  ["dd/mm/yyyy", "2009-09-30", "2009-09-30"],
  ["[$-809]d mmmm yyyy;@", "2009-09-30", "2009-09-30"],
  ['dd"th" mmm yy', "2009-09-30", "2009-09-30"],
  ["dd/mm/yyyy hh:mm", "2009-09-30", "2009-09-30"],
  ["mmm-yy", "2009-09-01", "2009-09-30"],
  ["mmmm yyyy", "2009-09-01", "2009-09-30"],
  ["mm/yyyy", "2009-09-01", "2009-09-30"],
  ["[Red]mmm-yy", "2009-09-01", "2009-09-30"],
  ["yyyy", "2009-01-01", "2009-12-31"],
])("a true date under %s is %s to %s: what its format shows of it", (numberFormat, first, last) => {
  expect(read(aDateCell("2009-09-30", numberFormat, "shown"))).toMatchObject({
    raw: "shown",
    kind: "dated",
    due: last,
    dates: [[first, last]],
    flags: [],
    readBy: ["date-cell"],
  });
});

test("a time of day does not move the day", () => {
  const cell = aCell({
    value: isoToSerial("2009-09-30") + 0.99,
    numberFormat: "dd/mm/yyyy hh:mm",
    text: "30/09/2009 23:45",
  });
  expect(read(cell).due).toBe("2009-09-30");
});

test("a date of the 1904 system is that day", () => {
  const cell = aCell({ value: isoToSerial("2009-09-30", 1904), numberFormat: "dd/mm/yyyy", text: "30/09/2009" });
  expect(read(cell, { dateSystem: 1904 }).due).toBe("2009-09-30");
});

test("a date in a column too narrow for it is named by its value", () => {
  expect(read(aDateCell("2009-09-30", "dd/mm/yyyy", "########"))).toMatchObject({
    raw: "30/09/2009",
    due: "2009-09-30",
  });
});

test("a date shown without its year whose day could be a year of the plan keeps its reading and is flagged", () => {
  expect(read(aDateCell("2026-09-10", "d-mmm", "10-Sep"))).toMatchObject({ due: "2026-09-10", flags: ["misread"] });
  expect(read(aDateCell("2009-09-30", "d-mmm", "30-Sep"))).toMatchObject({ due: "2009-09-30", flags: [] });
  expect(read(aDateCell("2026-09-10", "d-mmm-yy", "10-Sep-26")).flags).toEqual([]);
});

test("without the plan's years, those round the report date tell a misread date", () => {
  const cell = aDateCell("2026-09-10", "d-mmm", "10-Sep");
  expect(readDeadlineCell(cell, { asAt: "2009-06-30", dateSystem: 1900 }).flags).toEqual(["misread"]);
  expect(readDeadlineCell(cell, { asAt: "2020-06-30", dateSystem: 1900 }).flags).toEqual([]);
});

test("a whole number that is a serial in the plan's years is that day", () => {
  const number = aCell({ value: 40086, text: "40086" });
  expect(read(number)).toMatchObject({
    kind: "dated",
    due: "2009-09-30",
    flags: ["serial-number"],
    readBy: ["serial"],
  });
  expect(read(number, { years: [2023, 2025] })).toMatchObject({ kind: "unreadable", due: null });
  expect(read(aCell({ value: 40086.5, text: "40086.5" })).kind).toBe("unreadable");
});

test("a serial typed as text is that day, and said to be text", () => {
  expect(read(aCell({ value: "40086", text: "40086", numberFormat: "@" }))).toMatchObject({
    due: "2009-09-30",
    flags: ["serial-number", "stored-as-text"],
  });
});

test("a year typed as a number is that year", () => {
  expect(read(aCell({ value: 2010, text: "2010" }))).toMatchObject({ kind: "dated", due: "2010-12-31" });
});

test("a text date under a date format is said to be text", () => {
  expect(read(aCell({ value: "30/09/2009", text: "30/09/2009", numberFormat: "dd/mm/yyyy" })).flags).toEqual([
    "stored-as-text",
  ]);
  expect(read(aCell({ value: "30/09/2009", text: "30/09/2009" })).flags).toEqual([]);
});

test.each([
  ["an error value", aCell({ value: "#REF!", text: "#REF!", isError: true, numberFormat: "dd/mm/yyyy" })],
  [
    "a formula counted from a blank",
    aCell({ value: 90, text: "30/03/1900", numberFormat: "dd/mm/yyyy", formula: "=B4+90" }),
  ],
  [
    "a formula whose blank gives day nought",
    aCell({ value: 0, text: "00/01/1900", numberFormat: "dd/mm/yyyy", formula: "=B4" }),
  ],
  ["a date before the calendar", aCell({ value: -1, text: "########", numberFormat: "dd/mm/yyyy" })],
  ["yes or no", aCell({ value: true, text: "TRUE" })],
  ["a percentage", aCell({ value: 0.75, text: "75%", numberFormat: "0%" })],
])("%s is unreadable", (_what, cell) => {
  expect(read(cell)).toMatchObject({ kind: "unreadable", due: null, dates: [] });
});

test("a formula with a date for its result is that date", () => {
  const cell = aCell({ value: 40086, text: "30/09/2009", numberFormat: "dd/mm/yyyy", formula: "=B4+90" });
  expect(read(cell)).toMatchObject({ kind: "dated", due: "2009-09-30" });
});

test("no cell, a blank one and an empty formula have no deadline", () => {
  expect(read(undefined).kind).toBe("none");
  expect(read(aCell({})).kind).toBe("none");
  expect(read(aCell({ value: "", formula: '=""' })).kind).toBe("none");
});

test("a whole cell struck through is read, with a flag; struck runs cannot be seen, so the cell is flagged", () => {
  const text = { value: "Sep-09", text: "Sep-09" };
  expect(read(aCell({ ...text, struck: true }))).toMatchObject({ due: "2009-09-30", flags: ["struck"] });
  expect(read(aCell({ ...text, partFormatted: true }))).toMatchObject({ due: "2009-09-30", flags: ["part-formatted"] });
  expect(read(aCell({ struck: true })).flags).toEqual([]);
});

test.each([
  ["5 years before the report", "2004-01-01", "dated"],
  ["5 years after it", "2014-12-31", "dated"],
  ["earlier", "2003-12-31", "unreadable"],
  ["later", "2015-01-01", "unreadable"],
])("without the plan's years, a whole number is a day at most five years from the report: %s", (_when, day, kind) => {
  const number = aCell({ value: isoToSerial(day), text: "number" });
  expect(readDeadlineCell(number, { asAt: "2009-06-30", dateSystem: 1900 }).kind).toBe(kind);
});

test.each([
  ["2008-01-01", "dated"],
  ["2011-12-31", "dated"],
  ["2007-12-31", "unreadable"],
  ["2012-01-01", "unreadable"],
])("a serial is a day from the first to the last of the plan's years: %s is %s", (day, kind) => {
  expect(read(aCell({ value: isoToSerial(day), text: "number" })).kind).toBe(kind);
});

test.each([
  ["2026-09-08", ["misread"]],
  ["2026-09-11", ["misread"]],
  ["2026-09-07", []],
  ["2026-09-12", []],
])("a day that could be a year of the plan, %s, is misread from the first to the last of them", (day, flags) => {
  expect(read(aDateCell(day, "d-mmm", "shown")).flags).toEqual(flags);
  expect(read(aDateCell(day, "mmm-yy", "shown")).flags).toEqual([]);
  expect(read(aDateCell(day, "d", "shown")).flags).toEqual([]);
});

test.each([
  ["2026-09-08", ["misread"]],
  ["2026-09-07", []],
  ["2026-09-11", ["misread"]],
  ["2026-09-12", []],
])("without the plan's years, %s is misread from the year before the report to two after", (day, flags) => {
  const cell = aDateCell(day, "d-mmm", "shown");
  expect(readDeadlineCell(cell, { asAt: "2009-06-30", dateSystem: 1900 }).flags).toEqual(flags);
});

test("what is unreadable keeps the text that is shown, else its value", () => {
  expect(read(aCell({ value: "#REF!", text: "#REF! shown", isError: true })).raw).toBe("#REF! shown");
  expect(read(aCell({ value: "#REF!", text: "", isError: true })).raw).toBe("#REF!");
  expect(read(aCell({ value: true, text: "Yes" })).raw).toBe("Yes");
  expect(read(aCell({ value: false, text: "" })).raw).toBe("false");
});

test("a date whose text is empty or too wide for its column is named by its value", () => {
  expect(read(aDateCell("2009-09-30", "dd/mm/yyyy", "")).raw).toBe("30/09/2009");
  expect(read(aDateCell("2009-09-30", "dd/mm/yyyy", "30/09/2009 ##")).raw).toBe("30/09/2009 ##");
  expect(read(aDateCell("1950-01-01", "dd/mm/yyyy", "01/01/1950")).due).toBe("1950-01-01");
});

test.each(["x40086", "40086x", "1 40086", "40086 1", "140086"])("%s is no serial typed as text", (value) => {
  expect(read(aCell({ value, text: value })).flags).not.toContain("serial-number");
});

test("a serial typed as text between blanks is one, and says by which rule", () => {
  expect(read(aCell({ value: " 40086 ", text: " 40086 " }))).toMatchObject({ due: "2009-09-30", readBy: ["serial"] });
});

test("only one date that is text under a date format is said to be text", () => {
  const several = "30/09/2009 and 31/03/2010";
  expect(read(aCell({ value: several, text: several, numberFormat: "dd/mm/yyyy" })).flags).toEqual([]);
  expect(read(aCell({ value: "Ongoing", text: "Ongoing", numberFormat: "dd/mm/yyyy" })).flags).toEqual([]);
});
