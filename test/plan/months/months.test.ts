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

describe("placing months", () => {
  it.each([
    [[1, 2, 3], "2024-12-15", "2025-01"],
    [[1, 2, 3], "2024-04-15", "2024-01"],
    [[4, 5, 6], "2024-06-30", "2024-04"],
  ])("%j at %s begins in %s", (months, asAt, first) => {
    expect(placeMonths({ headings: months.map((month) => ({ month, year: null })) }, asAt)[0]).toBe(first);
  });
});
