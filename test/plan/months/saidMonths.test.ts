import type { SaidOfHeader } from "../../../src/plan/corrections/Corrections";
import { readRows } from "../../fixtures/readRows";

/** The months of a plan whose header a person said something of; its months are headed as given. */
const monthsOf = (headings: readonly string[], said: Partial<SaidOfHeader>) => {
  const header = ["Action", "Lead", "Due", ...headings];
  const of: SaidOfHeader = { headings: header.map((heading) => heading.toLowerCase()), ...said };
  const [grid] = readRows(
    [header, ["Paint the boat green", "P Quill", "May 2024", ...headings.map(() => "T")]],
    {},
    { asAt: "2024-06-30", corrections: { roles: {}, headers: [of] } },
  );
  return grid?.months && [grid.months.columnIndex, ...grid.months.months];
};
const between = (from: string, to: string) => ({ months: { from, to } });

describe("month columns that a person pointed at", () => {
  it("where no heading names a month begin with April", () => {
    expect(monthsOf(["One", "Two", "Three"], between("one", "three"))).toEqual([3, "2024-04", "2024-05", "2024-06"]);
  });

  it("may be a single column", () => {
    expect(monthsOf(["One", "Two", "Three"], between("two", "two"))).toEqual([4, "2024-04"]);
  });

  it("begin with the month that the first heading names", () => {
    expect(monthsOf(["June", "Two", "Three"], between("june", "three"))).toEqual([3, "2024-06", "2024-07", "2024-08"]);
  });

  it("run on over the year's end where the first heading has a year", () => {
    expect(monthsOf(["Nov 2022", "Two", "Three"], between("nov 2022", "three"))).toEqual([
      3,
      "2022-11",
      "2022-12",
      "2023-01",
    ]);
  });

  it("of a letter for each month run to the last heading of that letter", () => {
    expect(monthsOf([..."AMJJASONDJFM"], between("a", "m"))?.slice(0, 3)).toEqual([3, "2024-04", "2024-05"]);
    expect(monthsOf([..."AMJJASONDJFM"], between("a", "m"))).toHaveLength(13);
  });

  it("may be some of those found", () => {
    expect(monthsOf(["April", "May", "June", "July"], between("may", "june"))).toEqual([4, "2024-05", "2024-06"]);
  });

  it("of quarters stay quarters", () => {
    expect(monthsOf(["Q1", "Q2", "Q3", "Q4"], between("q1", "q3"))).toEqual([3, "2024-06", "2024-09", "2024-12"]);
    expect(monthsOf(["Q3 2022/23", "Q4 2022/23", "Q1 2023/24"], between("q3 2022/23", "q1 2023/24"))).toEqual([
      3,
      "2022-12",
      "2023-03",
      "2023-06",
    ]);
  });
});

describe("month columns are as they were found", () => {
  const FOUND = [3, "2024-04", "2024-05", "2024-06"];
  const headings = ["April", "May", "June"];

  it.each<[string, Partial<SaidOfHeader>]>([
    ["where nothing was said of them", {}],
    ["where the first heading is gone", between("january", "june")],
    ["where the last heading is gone", between("april", "july")],
    ["where the last stands before the first", between("june", "april")],
  ])("%s", (_, said) => expect(monthsOf(headings, said)).toEqual(FOUND));

  it("and none where a person said that there are none", () => {
    expect(monthsOf(headings, { months: null })).toBeNull();
  });
});
