import { isoToSerial } from "../../../src/cells/serialDate";
import { readMonthHeading } from "../../../src/plan/months/readMonthHeading";
import { readQuarterHeading } from "../../../src/plan/months/readQuarterHeading";
import { aCell } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";

describe("a month heading that is a true date", () => {
  const read = (cell: ReturnType<typeof aCell>, system: 1900 | 1904 = 1900) =>
    readMonthHeading(cell.text, cell, system);

  it("counts as its month, however it is shown", () => {
    expect(read(aDateCell("2024-04-15"))).toEqual({ month: 4, year: 2024 });
    expect(read(aDateCell("2024-04-15", "d mmm", "15 Apr"))).toEqual({ month: 4, year: null });
    expect(read(aDateCell("2024-04-15", "mmm YY", "Apr 24"))).toEqual({ month: 4, year: 2024 });
  });

  it("is counted as the workbook counts its days", () => {
    const cell = aCell({ value: isoToSerial("2024-04-15") - 1462, text: "15/04/2024", numberFormat: "dd/mm/yyyy" });
    expect(read(cell, 1904)).toEqual({ month: 4, year: 2024 });
  });

  it("is none before the first day", () => {
    expect(read(aCell({ value: -5, text: "May", numberFormat: "mmm" }))).toBeNull();
  });

  it("is read by its words where the cell holds words, or a plain number", () => {
    expect(read(aCell({ value: "May", numberFormat: "mmm" }))).toEqual({ month: 5, year: null });
    expect(read(aCell({ value: 45000, text: "May 24" }))).toEqual({ month: 5, year: 2024 });
  });
});

describe("a month heading in words", () => {
  it("has at most twenty-four characters", () => {
    const of = (length: number) => `May${"-".repeat(length - 7)}2024`;
    expect(readMonthHeading(of(24), undefined, 1900)).toEqual({ month: 5, year: 2024 });
    expect(readMonthHeading(of(25), undefined, 1900)).toBeNull();
  });
});

describe("a quarter heading", () => {
  it.each([
    ["Q1", 6, null],
    ["q4", 3, null],
    ["Qtr 2", 9, null],
    ["Qtr. 2", 9, null],
    ["Chwarter 3", 12, null],
    ["First quarter", 6, null],
    ["4th qtr", 3, null],
    ["2nd Q", 9, null],
    ["Q1 (Apr - Jun)", 6, null],
    ["Quarter 2: July to September", 9, null],
    ["Q4 Jan/Mar", 3, null],
    ["Q1 (Jan - Mar)", 3, null],
    ["Q1 2024/25", 6, 2024],
    ["Q3 (2024-25)", 12, 2024],
    ["Q4 24/25", 3, 2025],
    ["Q4 2024/2025", 3, 2025],
    ["Quarter 4, 2024/25", 3, 2025],
    ["Apr - Jun", 6, null],
    ["Apr. to Jun.", 6, null],
    ["Nov - Jan", 1, null],
    ["Oct-Dec 2024", 12, 2024],
    ["Oct-Dec '24", 12, 2024],
    ["Ionawr i Mawrth", 3, null],
  ])("%s", (text, month, year) => {
    expect(readQuarterHeading(text, 4)).toEqual({ month, year });
  });

  it.each([
    "Q",
    "Q5",
    "Q0",
    "1",
    "Quarters 1",
    "Fifth quarter",
    "Q1 spend",
    "Spend Q1",
    "Apr - May",
    "Apr - Jul",
    "Jun - Apr",
    "Apr",
    "Apr - June spend",
    "In Apr - Jun",
  ])("%s is none", (text) => expect(readQuarterHeading(text, 4)).toBeNull());

  it("follows the financial year's first month", () => {
    expect(readQuarterHeading("Q1 2024/25", 9)).toEqual({ month: 11, year: 2024 });
    expect(readQuarterHeading("Q2 2024/25", 9)).toEqual({ month: 2, year: 2025 });
    expect(readQuarterHeading("Q1 2024/25", 1)).toEqual({ month: 3, year: 2024 });
  });

  it("has at most forty characters", () => {
    const of = (length: number) => `Oct - Dec${",".repeat(length - 13)}2024`;
    expect(readQuarterHeading(of(40), 4)).toEqual({ month: 12, year: 2024 });
    expect(readQuarterHeading(of(41), 4)).toBeNull();
  });
});
