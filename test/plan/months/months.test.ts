import { reportMonth } from "../../../src/checks/statedStatus";
import { placeMonths } from "../../../src/plan/months/placeMonths";
import { readMonthHeading } from "../../../src/plan/months/readMonthHeading";
import { aCell } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { readRows } from "../../fixtures/readRows";

const YEAR = ["April", "Мау", "June", "July", "Aug", "Sept", "Oct", "Νον", "Dec", "Jan", "Feb", "Mar"];
const monthsOf = (cells: Parameters<typeof readRows>[0][number], asAt = "2010-03-31") =>
  readRows(
    [
      ["Ref", "Action", "Lead", ...cells],
      ["1", "Paint the boats green", "P Quill"],
    ],
    {},
    { asAt },
  )[0]?.months;

describe("a month heading", () => {
  it.each([
    ["April", 4, null],
    ["Sept", 9, null],
    ["Мау", 5, null],
    ["Apr-24", 4, 2024],
    ["Apr '24", 4, 2024],
    ["2024 April", 4, 2024],
    ["Mawrth", 3, null],
  ])("%s is month %i of %s", (text, month, year) => {
    expect(readMonthHeading(text, undefined, 1900)).toEqual({ month, year });
  });

  it.each(["", "Marketing", "May be", "Month", "Q1"])("%s is none", (text) => {
    expect(readMonthHeading(text, undefined, 1900)).toBeNull();
  });

  it("may be a true date", () => {
    expect(readMonthHeading("Apr-24", aDateCell("2024-04-01", "mmm-yy"), 1900)).toEqual({ month: 4, year: 2024 });
    expect(readMonthHeading("Apr", aDateCell("2024-04-01", "mmm", "Apr"), 1900)).toEqual({ month: 4, year: null });
  });
});

describe("month columns", () => {
  it("without a year are the run that contains the report date", () => {
    expect(monthsOf(YEAR)).toMatchObject({ columnIndex: 3, months: { length: 12, 0: "2009-04", 11: "2010-03" } });
    expect(monthsOf(YEAR, "2010-04-01")?.months[0]).toBe("2010-04");
  });

  it("take the year that any of their headings gives", () => {
    expect(monthsOf(["October", "November", "December", "January 2026"])?.months[0]).toBe("2025-10");
  });

  it("may be true dates", () => {
    const cells = ["2024-11-01", "2024-12-01", "2025-01-01"].map((date) => aDateCell(date, "mmm-yy"));
    expect(monthsOf(cells)?.months).toEqual(["2024-11", "2024-12", "2025-01"]);
  });

  it("may stand under a merged year", () => {
    const [grid] = readRows(
      [
        ["Action", "Lead", "2024", null, null],
        [null, null, "Apr", "May", "Jun"],
        ["Paint the boats green", "P Quill"],
      ],
      {
        merges: [
          { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 },
          { rowIndex: 0, columnIndex: 1, rowCount: 2, columnCount: 1 },
          { rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 3 },
        ],
      },
    );
    expect(grid?.months?.months).toEqual(["2024-04", "2024-05", "2024-06"]);
  });

  it("may be headed by single letters", () => {
    expect(monthsOf([..."AMJJASONDJFM"])?.months).toHaveLength(12);
  });

  it("are none where two month names stand alone", () => {
    expect(monthsOf(["April", "May"])).toBeUndefined();
  });

  it("say each month's status by letter or fill; other text leaves the fill to decide", () => {
    const green = (text: string) => aCell({ value: text, fill: "#00B050" });
    const [grid] = readRows([
      ["Action", "Lead", "Apr", "May", "Jun", "Jul"],
      ["Paint the boats green", "P Quill", "T", green("?"), green(""), ""],
    ]);
    expect(grid?.actions[0]?.months.map(({ status, from, flags }) => [status, from, flags])).toEqual([
      ["on-target", "text", []],
      ["on-target", "fill", ["unknown-text"]],
      ["on-target", "fill", []],
      [null, "nothing", []],
    ]);
  });

  it("that hold amounts are a budget", () => {
    const [grid] = readRows([
      ["Action", "Lead", "Due", "Apr", "May", "Jun"],
      ["Paint the boats green", "P Quill", "May 2024", 20, 30, 40],
    ]);
    expect(grid?.months).toBeNull();
  });
});

describe("quarter columns", () => {
  const gridOf = (headings: readonly string[], asAt = "2024-06-30") =>
    readRows(
      [
        ["Action", "Lead", ...headings],
        ["Paint the boat green", "P Quill", ...headings.map(() => "T")],
      ],
      {},
      { asAt },
    )[0];
  const quarters = (...args: Parameters<typeof gridOf>) => gridOf(...args)?.months;

  it.each([
    [["Q1", "Q2", "Q3", "Q4"], "2024-06"],
    [["Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"], "2024-06"],
    [["Qtr 1 (Apr-Jun)", "Qtr 2 (Jul-Sep)", "Qtr 3 (Oct-Dec)", "Qtr 4 (Jan-Mar)"], "2024-06"],
    [["1st Quarter", "2nd Quarter", "3rd Quarter", "4th Quarter"], "2024-06"],
    [["Q1 2022/23", "Q2 2022/23", "Q3 2022/23", "Q4 2022/23"], "2022-06"],
    [["Apr - Jun", "Jul - Sep", "Oct - Dec"], "2024-06"],
    [["Chwarter 1", "Chwarter 2", "Chwarter 3", "Chwarter 4"], "2024-06"],
  ])("headed %j are read like months, each by its last", (headings, first) => {
    expect(quarters(headings)).toMatchObject({ columnIndex: 2, monthsEach: 3, months: { 0: first } });
  });

  it("of a year with no name are those of the financial year that holds the report date", () => {
    const headings = ["Q1", "Q2", "Q3", "Q4"];
    expect(quarters(headings, "2025-02-28")?.months).toEqual(["2024-06", "2024-09", "2024-12", "2025-03"]);
    expect(quarters(headings, "2024-04-01")?.months.at(0)).toBe("2024-06");
  });

  it.each([
    ["2024-04-01", 0],
    ["2024-06-30", 0],
    ["2024-07-01", 1],
    ["2025-03-31", 3],
  ])("that of %s is the one it lies in", (asAt, index) => {
    const grid = gridOf(["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"], asAt);
    expect(grid && reportMonth(grid)).toBe(index);
  });

  it("before and after them there is none", () => {
    for (const asAt of ["2024-03-31", "2025-04-01"]) {
      const grid = gridOf(["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"], asAt);
      expect(grid && reportMonth(grid)).toBe(-1);
    }
  });

  it.each([
    ["a start and an end", ["Q1", "Q2"]],
    ["parts of a year that are no quarters", ["Apr - May", "Jun - Jul", "Aug - Sep"]],
  ])("are not %s", (_, headings) => expect(quarters(headings) ?? null).toBeNull());

  it("that hold sentences are progress, the latest that holds one", () => {
    const [grid] = readRows([
      ["Action", "Lead", "By when", "Q1", "Q2", "Q3"],
      ["Paint the boat green", "P Quill", "May 2024", "The paint was ordered in spring", "The hull is now painted", ""],
      ["Mend the steps", "J Ferry", "May 2024", "A mason has been asked for a price", "Work begun on the steps", ""],
    ]);
    expect(grid).toMatchObject({ months: null, columns: { progress: 4 } });
  });
});

describe("crosses in month columns", () => {
  const statuses = (...marks: readonly string[]) =>
    readRows([
      ["Action", "Lead", "Apr", "May", "Jun"],
      ["Paint the boat green", "P Quill", ...marks],
    ])[0]?.actions[0]?.months.map(({ status }) => status);

  it("alone say for when the work is planned", () => {
    expect(statuses("x", "", "X")).toEqual(["programmed", null, "programmed"]);
  });

  it("beside other letters are superseded", () => {
    expect(statuses("T", "X", "")).toEqual(["on-target", "superseded", null]);
  });
});

describe("placing months", () => {
  it.each([
    [[1, 2, 3], "2024-12-15", "2025-01"],
    [[1, 2, 3], "2024-04-15", "2024-01"],
    [[4, 5, 6], "2024-06-30", "2024-04"],
  ])("%j at %s begins in %s", (months, asAt, first) => {
    expect(placeMonths({ headings: months.map((month) => ({ month, year: null })) }, asAt)[0]).toBe(first);
  });
});
