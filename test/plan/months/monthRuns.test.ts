import type { MonthRun } from "../../../src/plan/heading/Header";
import { findMonthRun, type NamedMonths } from "../../../src/plan/months/findMonthRun";
import { placeMonths } from "../../../src/plan/months/placeMonths";
import { fullYear, readMonthHeading } from "../../../src/plan/months/readMonthHeading";
import { readQuarterHeading } from "../../../src/plan/months/readQuarterHeading";

/** Headings from column C on; a number in front is the column of one that does not follow its neighbour. */
const named = (...texts: readonly (string | readonly [number, string])[]): NamedMonths => {
  let columnIndex = 1;
  return texts.map((each) => {
    const text = typeof each === "string" ? each : each[1];
    columnIndex = typeof each === "string" ? columnIndex + 1 : each[0];
    return [columnIndex, readMonthHeading(text, undefined, 1900), text];
  });
};
const spanOf = (run: MonthRun | null) =>
  run && [run.columnIndex, ...run.headings.map(({ month, year }) => (year === null ? month : `${month}/${year}`))];

describe("a run of months", () => {
  test.each<[string, NamedMonths, readonly unknown[]]>([
    ["three in a row", named("May", "June", "July"), [2, 5, 6, 7]],
    ["beside other headings", named("Ref", "May", "June", "July", "Lead"), [3, 5, 6, 7]],
    ["over the year's end", named("Nov", "Dec", "Jan"), [2, 11, 12, 1]],
    ["with years that go on", named("Nov 2023", "Dec 2023", "Jan 2024"), [2, "11/2023", "12/2023", "1/2024"]],
    ["with one year said", named("Nov", "Dec", "Jan 2024"), [2, 11, 12, "1/2024"]],
    ["with the first year said", named("Nov 2023", "Dec", "Jan"), [2, "11/2023", 12, 1]],
    ["the longest of two", named("Jan", "Feb", "Mar", "Lead", "May", "Jun", "Jul", "Aug"), [6, 5, 6, 7, 8]],
    ["the first of two as long", named("Jan", "Feb", "Mar", "Lead", "May", "Jun", "Jul"), [2, 1, 2, 3]],
    ["what follows a month out of order", named("March", "May", "June", "July"), [3, 5, 6, 7]],
  ])("%s", (_, headings, span) => expect(spanOf(findMonthRun(headings))).toEqual(span));

  test.each<[string, NamedMonths]>([
    ["two are too few", named("May", "June")],
    ["a gap between columns", named("May", "June", [5, "July"])],
    ["a month left out", named("May", "June", "August")],
    ["backwards", named("July", "June", "May")],
    ["the same month thrice", named("May", "May", "May")],
    ["a year that does not turn", named("Nov 2023", "Dec 2023", "Jan 2023")],
    ["a year that turns too soon", named("Oct 2023", "Nov 2024", "Dec 2024")],
    ["years of three plans", named("May 2022", "June 2023", "July 2024")],
  ])("%s is none", (_, headings) => expect(findMonthRun(headings)).toBeNull());

  test("a run that is broken off begins anew", () => {
    expect(spanOf(findMonthRun(named("May", "June", [9, "July"], "Aug", "Sept")))).toEqual([9, 7, 8, 9]);
  });
});

describe("twelve single letters", () => {
  test.each([
    ["the calendar year", "JFMAMJJASOND", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["the financial year", "AMJJASONDJFM", [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]],
    ["the school year, in small letters", "sondjfmamjja", [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]],
  ])("%s", (_, letters, months) => expect(spanOf(findMonthRun(named(...letters)))).toEqual([2, ...months]));

  test("may stand behind other columns, of one letter too", () => {
    expect(spanOf(findMonthRun(named("Ref", ..."AMJJASONDJFM", "Lead")))).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3,
    ]);
    expect(findMonthRun(named("X", ..."JFMAMJJASOND"))?.columnIndex).toBe(3);
  });

  test("with a column between them, or fewer, are none", () => {
    expect(findMonthRun(named(..."AMJJAS", [9, "O"], ..."NDJFM"))).toBeNull();
    expect(findMonthRun(named(..."AMJJASONDJF"))).toBeNull();
    expect(findMonthRun(named(..."ABCDEFGHIJKL"))).toBeNull();
  });

  test("are no quarters", () => expect(findMonthRun(named(..."AMJJASONDJFM"), 3)).toBeNull());
});

describe("quarters", () => {
  const quarters = (...texts: readonly string[]): NamedMonths =>
    texts.map((text, index) => [index, readQuarterHeading(text, 4), text]);

  test("follow each other by three months, and the year turns within the financial one", () => {
    expect(spanOf(findMonthRun(quarters("Q1", "Q2", "Q3", "Q4"), 3))).toEqual([0, 6, 9, 12, 3]);
    expect(findMonthRun(quarters("Q1", "Q2", "Q3"), 3)?.monthsEach).toBe(3);
    expect(spanOf(findMonthRun(quarters("Q2 2024/25", "Q3 2024/25", "Q4 2024/25"), 3))).toEqual([
      0,
      "9/2024",
      "12/2024",
      "3/2025",
    ]);
  });

  test("out of order are none", () => {
    expect(findMonthRun(quarters("Q1", "Q3", "Q4"), 3)).toBeNull();
    expect(findMonthRun(quarters("Q3 2024/25", "Q4 2025/26", "Q1 2026/27"), 3)).toBeNull();
  });
});

describe("a month heading", () => {
  test.each([
    ["May", 5, null],
    ["Sept.", 9, null],
    ["Apr 49", 4, 2049],
    ["Apr 50", 4, 1950],
    ["Apr/2024", 4, 2024],
    ["2024-Apr", 4, 2024],
    ["1999 Mehefin", 6, 1999],
  ])("%s", (text, month, year) => expect(readMonthHeading(text, undefined, 1900)).toEqual({ month, year }));

  test.each(["Ma", "2024 - 2025 April", "May to June", "April 2024 to March 2025 or so", "12 April"])(
    "%s is none",
    (text) => expect(readMonthHeading(text, undefined, 1900)).toBeNull(),
  );

  test("years of two digits turn at fifty, four digits stay", () => {
    expect(["00", "49", "50", "99", "1949", "2050"].map(fullYear)).toEqual([2000, 2049, 1950, 1999, 1949, 2050]);
  });
});

describe("where months without a year are placed", () => {
  const first = (month: number, count: number, asAt: string, given?: string) =>
    placeMonths(
      {
        headings: Array.from({ length: count }, (_, index) => ({ month: ((month - 1 + index) % 12) + 1, year: null })),
      },
      asAt,
      given,
    )[0];

  test.each([
    ["twelve from April, on their last day", 4, 12, "2025-03-31", "2024-04"],
    ["twelve from April, on their first", 4, 12, "2025-04-01", "2025-04"],
    ["twelve from January", 1, 12, "2024-12-31", "2024-01"],
    ["three in the middle", 5, 3, "2024-06-15", "2024-05"],
    ["three, in the month after", 5, 3, "2024-08-01", "2024-05"],
    ["three, as far back as ahead", 5, 3, "2024-11-30", "2024-05"],
    ["three, nearer ahead than back", 5, 3, "2025-01-01", "2025-05"],
    ["eleven, in the month they leave out", 4, 11, "2025-03-15", "2024-04"],
  ])("%s", (_, month, count, asAt, start) => expect(first(month, count, asAt)).toBe(start));

  test("goes by what a person said", () => {
    expect(first(4, 12, "2025-03-31", "2021-12")).toBe("2021-12");
  });

  test("or by the year of any heading, counted back to the first", () => {
    const headings = [
      { month: 11, year: null },
      { month: 12, year: null },
      { month: 1, year: 2026 },
    ];
    expect(placeMonths({ headings }, "2020-01-01")).toEqual(["2025-11", "2025-12", "2026-01"]);
  });

  test("quarters stand at their last month, and begin two before it", () => {
    const headings = [6, 9, 12, 3].map((month) => ({ month, year: null }));
    const placed = (asAt: string) => placeMonths({ headings, monthsEach: 3 }, asAt);
    expect(placed("2025-03-31")).toEqual(["2024-06", "2024-09", "2024-12", "2025-03"]);
    expect(placed("2025-04-01")[0]).toBe("2025-06");
    const calendar = [3, 6, 9, 12].map((month) => ({ month, year: null }));
    expect(placeMonths({ headings: calendar, monthsEach: 3 }, "2025-01-01")[0]).toBe("2025-03");
    const overYearsEnd = [1, 4, 7].map((month) => ({ month, year: null }));
    expect(placeMonths({ headings: overYearsEnd, monthsEach: 3 }, "2024-12-31")[0]).toBe("2025-01");
    const dated = headings.map(({ month }) => ({ month, year: month === 3 ? 2026 : 2025 }));
    expect(placeMonths({ headings: dated, monthsEach: 3 }, "2020-01-01")[0]).toBe("2025-06");
  });
});
