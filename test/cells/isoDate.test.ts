import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  epochDay,
  fromEpochDay,
  isoDate,
  monthSpan,
  weekday,
} from "../../src/cells/isoDate";

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [2024, 13, 1, null],
  [2024, 4, 31, null],
  [2011, 12, 30, "2011-12-30"],
])("%i-%i-%i is a day that exists, or none: nothing rolls over", (year, month, day, expected) => {
  expect(isoDate(year, month, day)).toBe(expected);
});

test("a day that a time zone skipped is a day like any other", () => {
  expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
  expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
});

test.each([
  ["2010-01-31", 1, "2010-02-28"],
  ["2010-03-31", -1, "2010-02-28"],
  ["2009-12-15", 1, "2010-01-15"],
  ["2008-02-29", 12, "2009-02-28"],
])("%s and %i months is %s: clamped to the month's end", (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test("weekdays count from Sunday, before 1970 too", () => {
  expect(weekday("2026-11-21")).toBe(6);
  expect(weekday("1969-12-31")).toBe(3);
});

test("a month is its first to its last day", () => {
  expect(monthSpan(2004, 2)).toEqual(["2004-02-01", "2004-02-29"]);
});

test("every day from 1900 to 2200 is the calendar's own", () => {
  const DAY = 86_400_000;
  for (let day = Date.UTC(1900, 0, 1) / DAY; day < Date.UTC(2200, 0, 1) / DAY; day++) {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    if (fromEpochDay(day) !== date || epochDay(date) !== day)
      throw new Error(`${date} is ${fromEpochDay(day)}, ${epochDay(date)}`);
  }
});

test.each([
  [2000, 29],
  [1900, 28],
  [2024, 29],
  [2023, 28],
])("February %i has %i days", (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});
