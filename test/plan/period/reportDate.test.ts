import { readPeriod } from "../../../src/plan/period/readPeriod";
import { aDateCell } from "../../fixtures/aDateCell";
import { readRows } from "../../fixtures/readRows";

describe("a period", () => {
  it.each([
    ["April - June 2009", "2009-06-30"],
    ["April to June 2009", "2009-06-30"],
    ["March 2010", "2010-03-31"],
    ["Feb 24", "2024-02-29"],
    ["Quarter 2 2024/25", "2024-09-30"],
    ["Q4 2024-25", "2025-03-31"],
    ["2023/24 Quarter 4", "2024-03-31"],
    ["Third quarter 2024/25", "2024-12-31"],
    ["Qtr 1 (2024/25)", "2024-06-30"],
    ["Quarter 3: October – December 2024", "2024-12-31"],
    ["as at 31/03/2024", "2024-03-31"],
    ["Position as at 31st March 2024", "2024-03-31"],
    ["2024-03-31", "2024-03-31"],
    ["Chwefror 2024", "2024-02-29"],
    ["31/02/2024", null],
    ["2024/25", null],
    ["Improvement plan", null],
    ["Quarter 2", null],
  ])("%s ends on %s", (text, end) => {
    expect(readPeriod(text, { financialYearStart: 4 })).toBe(end);
  });

  it("has quarters of the financial year a person set", () => {
    expect(readPeriod("Quarter 1 2024/25", { financialYearStart: 9 })).toBe("2024-11-30");
  });
});

describe("the report date", () => {
  const plan = [
    ["Action", "Lead", "Due"],
    ["Paint the boats green", "P Quill", "May 2024"],
  ];
  const dateOf = (cover: Parameters<typeof readRows>[0], name = "Plan") => {
    const [grid] = readRows([...cover, ...plan], { name });
    return [grid?.asAt, grid?.asAtFrom.source];
  };

  it.each([
    ["a label and a month", [["Date:", "March 2010"]], "2010-03-31"],
    ["a label and a true date", [["Report date", aDateCell("2023-11-05")]], "2023-11-05"],
    ["a lone period", [["Harbour Trust action plan"], ["April - June 2009"]], "2009-06-30"],
    ["a title", [["Quarterly progress report: Quarter 2 2024/25"]], "2024-09-30"],
    ["a quarter whose year stands in another line", [["Service plan 2024/25"], ["Quarter 3 update"]], "2024-12-31"],
    ["its position", [["Inspected on 4 May 2022"], ["Position as at 31 March 2024"]], "2024-03-31"],
  ])("is given by %s", (_, cover, date) => {
    expect(dateOf(cover)).toEqual([date, "period"]);
  });

  it.each([
    ["an inspection", [["Date of inspection: 12 May 2022"]]],
    ["a next review", [["Next review date:", "March 2026"]]],
    ["an approval", [["Approved by the board on 3 May 2023"]]],
    ["a plan's years", [["Improvement plan 2024-2027"]]],
  ])("is not given by %s", (_, cover) => {
    expect(dateOf(cover)).toEqual(["2024-06-30", "today"]);
  });

  it("is given by a sheet named for its month, where nothing stands above the header", () => {
    expect(dateOf([], "March 2010")).toEqual(["2010-03-31", "period"]);
    expect(dateOf([], "Plan 2010")).toEqual(["2024-06-30", "today"]);
  });

  it("is the person's before all else", () => {
    expect(readRows([["Date: March 2010"], ...plan], {}, { asAt: "2011-01-31" })[0]?.asAt).toBe("2011-01-31");
  });
});
