import type { SheetCells } from "../../../src/cells/SheetCells";
import { isoToSerial } from "../../../src/cells/serialDate";
import type { ReadOptions } from "../../../src/plan/ReadOptions";
import { readFinancialYear, readPeriod } from "../../../src/plan/period/readPeriod";
import { findReportDate, reportDateOfName } from "../../../src/plan/period/findReportDate";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import type { CellLike } from "../../fixtures/aCell";
import { aCell } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { aSheet } from "../../fixtures/aSheet";
import { readRows } from "../../fixtures/readRows";

type Rows = readonly (readonly CellLike[])[];

interface Where {
  readonly from?: number;
  readonly system?: 1900 | 1904;
  readonly financialYearStart?: number;
}

const foundIn = (rows: Rows, { from = 0, system = 1900, financialYearStart = 4 }: Where = {}) =>
  findReportDate(viewSheet(aSheet(rows)), { from, to: rows.length }, { system, financialYearStart });
const dateIn = (rows: Rows, ...rest: [Parameters<typeof foundIn>[1]?]) => foundIn(rows, ...rest)?.asAt ?? null;

describe("a period", () => {
  it.each([
    ["1st of April 2024", "2024-04-01"],
    ["3ydd Mawrth 2024", "2024-03-03"],
    ["22 May, 2024", "2024-05-22"],
    ["2 June '24", "2024-06-02"],
    ["June '24", "2024-06-30"],
    ["Sept. 2024", "2024-09-30"],
    ["June - 2024", "2024-06-30"],
    ["from 1 June 2024 to 31 March 2024", "2024-06-01"],
    ["1.6.24 and 1/5/2024", "2024-06-01"],
    ["June 2024 and May 2024", "2024-06-30"],
    ["on 5 May 2024 and June 2024", "2024-05-05"],
    ["2024-13-01", null],
    ["June 2024/25", null],
    ["Quarter 1 of 2024/25", "2024-06-30"],
    ["Quarter 1 2024", "2024-06-30"],
    ["2024 Q1", "2024-06-30"],
    ["24/25 Q1", "2024-06-30"],
    ["Fourth quarter of 2024/25", "2025-03-31"],
    ["1st quarter 2024-25", "2024-06-30"],
    ["2nd quarter 2024/25", "2024-09-30"],
    ["4th quarter (2024/25", "2025-03-31"],
    ["Chwarter 2 2024/25", "2024-09-30"],
    ["Qtr. 2 2024/25", "2024-09-30"],
    ["Quarter 5 2024/25", null],
    ["Fourth quarter", null],
  ])("%s ends on %s", (text, end) => expect(readPeriod(text, { financialYearStart: 4 })).toBe(end));

  it.each([
    ["Quarter 3", "2023-12-31"],
    ["Fourth quarter", "2024-03-31"],
    ["Second quarter 2024/25", "2024-09-30"],
    ["2024/25", null],
  ])("%s in the year 2023/24 ends on %s", (text, end) => {
    expect(readPeriod(text, { financialYearStart: 4, year: 2023 })).toBe(end);
  });

  it("is looked for in lines of up to two hundred characters", () => {
    const of = (length: number) => "as at 31/03/2024".padStart(length);
    expect(readPeriod(of(200), { financialYearStart: 4 })).toBe("2024-03-31");
    expect(readPeriod(of(201), { financialYearStart: 4 })).toBeNull();
  });
});

it.each([
  ["Service plan 2024/25", 2024],
  ["2024-2025", 2024],
  ["2024 / 25", 2024],
  ["1999/00", 1999],
  ["2024/26", null],
  ["2024-2027", null],
  ["2024", null],
  ["24/25", null],
])("%s is the financial year %s", (text, year) => expect(readFinancialYear(text)).toBe(year));

describe("a line above the header", () => {
  it("may hold the label and beside it the date, or both", () => {
    expect(foundIn([["Report date:", "", "31/03/2024"]])).toEqual({
      asAt: "2024-03-31",
      words: "Report date: 31/03/2024",
      cell: { rowIndex: 0, columnIndex: 2 },
    });
    expect(foundIn([["", "Position at 31/03/2024"]])?.cell).toEqual({ rowIndex: 0, columnIndex: 1 });
  });

  it("has no label from the line above it", () => {
    expect(dateIn([["Report date:"], ["Harbour Trust 31/03/2024"]])).toBeNull();
  });

  it.each<[string, CellLike, string | null]>([
    ["of thirty-nine characters", "Date:".padEnd(39, "x"), "Date:".padEnd(39, "x")],
    ["of forty characters", "Date:".padEnd(40, "x"), null],
    ["with one figure", "Date 2:", "Date 2:"],
    ["with two figures", "Date 22:", null],
  ])("%s is a label, or none", (_, label, words) => {
    expect(foundIn([[label, "31/03/2024"]])?.words ?? null).toBe(words === null ? "31/03/2024" : `${words} 31/03/2024`);
  });

  it("that tells the report date goes before one that is a period alone, whichever comes first", () => {
    const [told, bare] = [["Report date: 31/03/2024"], ["May 2023"]];
    expect([dateIn([told, bare]), dateIn([bare, told])]).toEqual(["2024-03-31", "2024-03-31"]);
    expect(dateIn([["May 2023"], ["June 2023"]])).toBe("2023-05-31");
  });

  it("that tells it without a date leaves it to the others", () => {
    expect(dateIn([["Report date: to follow"], ["May 2023"]])).toBe("2023-05-31");
  });

  it("may stand up to eighty rows above", () => {
    const rows = (count: number): Rows => [["May 2023"], ...Array.from({ length: count - 1 }, () => [null])];
    expect(dateIn(rows(80))).toBe("2023-05-31");
    expect(dateIn(rows(81))).toBeNull();
  });

  it("belongs to the plan above where it stands before this one's own lines", () => {
    expect(dateIn([["May 2023"], [null], [null]], { from: 1 })).toBeNull();
  });
});

describe("a true date above the header", () => {
  it("is read by what its format shows", () => {
    expect(foundIn([["Report date:", aDateCell("2024-03-15")]])).toMatchObject({
      asAt: "2024-03-15",
      words: "Report date: 15 March 2024",
    });
    expect(dateIn([["Report date:", aDateCell("2024-03-15", "mmm-yy")]])).toBe("2024-03-31");
  });

  it("is counted as the workbook counts its days", () => {
    const cell = aCell({ value: isoToSerial("2024-03-15") - 1462, text: "15/03/2024", numberFormat: "dd/mm/yyyy" });
    expect(dateIn([["Report date:", cell]], { system: 1904 })).toBe("2024-03-15");
  });

  it("before the first day is read by its text", () => {
    expect(dateIn([["Report date:", aCell({ value: -5, text: "May 2023", numberFormat: "mmm yyyy" })]])).toBe(
      "2023-05-31",
    );
  });

  it("is none without a date's format: a number is its text", () => {
    expect(dateIn([["Report date:", 45366]])).toBeNull();
    expect(dateIn([["Report date:", aCell({ value: 45366, text: "May 2023" })]])).toBe("2023-05-31");
    expect(dateIn([["Report date:", aCell({ value: "May 2023", numberFormat: "dd/mm/yyyy" })]])).toBe("2023-05-31");
  });
});

describe("a sheet's name", () => {
  it.each([
    ["March 2010", "2010-03-31"],
    ["Q2 2024-25", "2024-09-30"],
    ["Quarter 2 (2024/25)", "2024-09-30"],
    ["1st Quarter 2024-25", "2024-06-30"],
    ["31.03.2024", "2024-03-31"],
    ["To the 31st of March 2024", "2024-03-31"],
    ["Apr - June '24", "2024-06-30"],
    ["Plan March 2010", null],
    ["March 2010 plan", null],
    ["March 2010!", null],
    ["March 20101", null],
    ["March 2010 5", "2010-03-31"],
    ["March 2010 555", null],
    ["Quarter 2", null],
    ["!", null],
    ["", null],
  ])("%j gives %s where it is a period and nothing else", (name, date) => {
    expect(reportDateOfName(name, 4)?.asAt ?? null).toBe(date);
  });

  it("is its words, and counts quarters from the financial year's first month", () => {
    expect(reportDateOfName("Q1 2024-25", 9)).toEqual({ asAt: "2024-11-30", words: "Q1 2024-25" });
  });
});

describe("a report date tells where it is from", () => {
  const PLAN: Rows = [
    ["Action", "Lead", "Due"],
    ["Paint the boat green", "P Quill", "May 2024"],
  ];
  const from = (cover: Rows, sheet: Partial<SheetCells> = {}, options: Partial<ReadOptions> = {}) => {
    const [grid] = readRows([...cover, ...PLAN], sheet, options);
    return [grid?.asAt, grid?.asAtFrom];
  };
  const saying = (asAt: string): Partial<ReadOptions> => ({
    corrections: { roles: {}, headers: [{ headings: ["action", "lead", "due"], sheets: { Plan: { asAt } } }] },
  });

  it.each<[string, Parameters<typeof from>, readonly unknown[]]>([
    ["asked for", [[["May 2023"]], {}, { asAt: "2022-01-01" }], ["2022-01-01", { source: "given", words: "" }]],
    ["said", [[["May 2023"]], {}, saying("2022-02-02")], ["2022-02-02", { source: "said", words: "" }]],
    ["said to be today", [[["May 2023"]], {}, saying("today")], ["2024-06-30", { source: "said", words: "" }]],
    [
      "a line",
      [[["May 2023"]]],
      ["2023-05-31", { source: "period", words: "May 2023", cell: { rowIndex: 0, columnIndex: 0 } }],
    ],
    ["the sheet's name", [[], { name: "May 2023" }], ["2023-05-31", { source: "period", words: "May 2023" }]],
    ["today", [[]], ["2024-06-30", { source: "today", words: "" }]],
  ])("%s", (_, args, expected) => expect(from(...args)).toEqual(expected));

  it("above the grid before it, where it has none of its own", () => {
    const second: Rows = [
      [null],
      ["Crew"],
      ["Task", "Owner", "Due date", "Status"],
      ["Train the crew", "J Ferry", "May", "Open"],
    ];
    const dates = (cover: Rows, name = "Plan") =>
      readRows([...cover, ...PLAN, ...second], { name }).map(({ asAt, asAtFrom }) => [asAt, asAtFrom.source]);
    expect(dates([["May 2023"]])).toEqual([
      ["2023-05-31", "period"],
      ["2023-05-31", "period"],
    ]);
    expect(dates([["May 2023"]], "June 2022")[1]).toEqual(["2023-05-31", "period"]);
    expect(dates([])).toEqual([
      ["2024-06-30", "today"],
      ["2024-06-30", "today"],
    ]);
  });
});
