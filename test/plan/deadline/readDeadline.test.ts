import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { readDeadlineGold } from "../../gold/readDeadlineGold";

describe.each(["deadlines.txt", "deadlinesHeldOut.txt"])("%s", (file) => {
  const rows = readDeadlineGold(file).map((gold) => [JSON.stringify(gold.text), gold.asAt, gold] as const);

  test.each(rows)(
    "%s at %s is read as a person labelled it",
    (_text, asAt, { text, kind, due, dates, every, flags }) => {
      const deadline = readDeadline(text, { asAt });
      expect(deadline).toMatchObject({ raw: text, kind, due, dates });
      expect(deadline.every).toBe(every);
      expect([...deadline.flags].sort()).toEqual([...flags].sort());
    },
  );
});

test.each([
  ["Interim 30/09/2009 Full 30/09/2010", ["Interim", "Full"]],
  [
    "• May 2008 1st survey\n• Focus groups Aug 2008\n• Jan 2009 2nd Survey",
    ["1st survey", "Focus groups", "2nd Survey"],
  ],
  ["• Procurement August/Sep 2008\n• Implementation 31 Jan 09", ["Procurement", "Procurement", "Implementation"]],
  ["First stage Feb - 04", ["First stage"]],
  ["30/09/2009 (Interim)\n30/09/2010 (Full)", ["Interim", "Full"]],
  ["Phase 1: Dec 2024, Phase 2: Mar 2025", ["Phase 1", "Phase 2"]],
])("the words beside a date of %j label it", (text, labels) => {
  expect(readDeadline(text, { asAt: "2009-06-30" }).labels).toEqual(labels);
});

test("a sentence is no label", () => {
  const text = "The first report is to go to the committee on 17 October 2024";
  expect(readDeadline(text, { asAt: "2024-09-30" }).labels).toBeUndefined();
});

test.each([
  ["31/03/10", "numeric-day-first"],
  ["2010-03-31", "year-first"],
  ["31 March 2010", "named-month"],
  ["Mar-10", "month-year"],
  ["March", "month"],
  ["31/10", "day-month"],
  ["Q4 2009/10", "quarter"],
  ["H2 2009/10", "half-year"],
  ["2009/10", "financial-year"],
  ["Spring 2010", "season"],
  ["Spring term 2010", "term"],
  ["Christmas 2010", "holiday"],
  ["Easter 2010", "holiday"],
  ["2010", "year"],
])("the receipt of %s names the rule %s", (text, rule) => {
  expect(readDeadline(text, { asAt: "2010-01-31" }).readBy).toEqual([rule]);
});

test.each([
  [1, "Q1 2024/25", "2024-01-01", "2024-03-31"],
  [4, "Q1 2024/25", "2024-04-01", "2024-06-30"],
  [4, "Q4 2024/25", "2025-01-01", "2025-03-31"],
  [8, "Q3 2024/25", "2025-02-01", "2025-04-30"],
  [8, "2024/25", "2024-08-01", "2025-07-31"],
])("where the financial year starts in month %i, %s is %s to %s", (financialYearStart, text, first, last) => {
  expect(readDeadline(text, { asAt: "2024-09-30", financialYearStart }).dates).toEqual([[first, last]]);
});

test("a year left out is the occurrence nearest the report date, whichever side of it", () => {
  const dueAt = (asAt: string) => readDeadline("end of January", { asAt }).due;
  expect([dueAt("2009-06-30"), dueAt("2009-09-30"), dueAt("2009-01-25")]).toEqual([
    "2009-01-31",
    "2010-01-31",
    "2009-01-31",
  ]);
});

test("29 February without a year is the nearest there is", () => {
  expect(readDeadline("29 Feb", { asAt: "2010-01-31" }).due).toBe("2008-02-29");
});

test("a Q without its number is no quarter, and takes none from the one after it", () => {
  expect(readDeadline("Q - Q4 2009/10", { asAt: "2010-01-31" })).toMatchObject({ kind: "dated", due: "2010-03-31" });
});

test.each([
  ["3Oth September 2024", "2024-09-30"],
  ["3l/08/2024", "2024-08-31"],
  ["31/O8/2024", "2024-08-31"],
  ["I5/08/2024", "2024-08-15"],
  ["l5 August 2024", "2024-08-15"],
  ["Sep 2O24", "2024-09-30"],
  ["0ct 2024", "2024-10-31"],
  ["Septernber 2024", "2024-09-30"],
  ["31,12,2024", "2024-12-31"],
  ["31.12 2024", "2024-12-31"],
])("%s, as a scanner or a tired hand leaves it, is due %s", (text, due) => {
  expect(readDeadline(text, { asAt: "2024-07-31" })).toMatchObject({ kind: "dated", due, flags: [] });
});

test.each(["O2 arena", "Section 3l", "10 litres", "I5"])("the letters and figures of %s make no date", (text) => {
  expect(readDeadline(text, { asAt: "2024-07-31" }).dates).toEqual([]);
});

test.each([
  ["2025-09-30", "2025-04-20"],
  ["2024-11-30", "2025-04-20"],
  ["2024-07-31", "2024-03-31"],
])("Easter without a year, at %s, is %s", (asAt, due) => {
  expect(readDeadline("By Easter", { asAt })).toMatchObject({ kind: "dated", due, flags: ["year-assumed"] });
});

test.each([
  ["Q3 25/26 (slipped from Q1)", "2025-12-31", "2025-06-30"],
  ["June 2026 (was March)", "2026-06-30", "2026-03-31"],
])("the date that %s replaces shares its year, and is no doubt", (text, due, replaced) => {
  const deadline = readDeadline(text, { asAt: "2024-09-30" });
  expect(deadline).toMatchObject({ kind: "dated", due, flags: [] });
  expect(deadline.dates[1]?.[1]).toBe(replaced);
});

test.each([
  ["Commence Oct 25, complete Mar 26", "dated", "2026-03-31"],
  ["Not yet started - April 2026", "dated", "2026-04-30"],
  ["Ongoing - to March 2028", "dated", "2028-03-31"],
  ["Began May 2025", "starts", null],
  ["Since January 2025", "starts", null],
  ["Published August 2025", "done", "2025-08-31"],
  ["✓ Aug 25", "done", "2025-08-31"],
  ["✓", "done", null],
  ["As soon as funding is confirmed", "relative", null],
  ["After the inspection", "relative", null],
  ["3O September 2025", "dated", "2025-09-30"],
  ["3O/O9/2O25", "dated", "2025-09-30"],
  ["1O Oct 2025", "dated", "2025-10-10"],
  ["After 31 March 2026", "starts", null],
])("%s is %s, due %s", (text, kind, due) => {
  expect(readDeadline(text, { asAt: "2025-09-30" })).toMatchObject({ kind, due });
});
