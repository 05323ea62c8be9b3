import { readingOf } from "../readingOf";

test.each([
  ["Q1", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q4", "dated 2025-03-31 (2025-01-01..2025-03-31) !year-assumed"],
  ["Q1 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q1 24/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["2024/25 Q1", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["24/25 Q2", "dated 2024-09-30 (2024-07-01..2024-09-30)"],
  ["2024-25 Q3", "dated 2024-12-31 (2024-10-01..2024-12-31)"],
  ["Qtr 2 24/25", "dated 2024-09-30 (2024-07-01..2024-09-30)"],
  ["Q.1 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q-1 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Quarter two 2024/25", "dated 2024-09-30 (2024-07-01..2024-09-30)"],
  ["3rd quarter of 2024/25", "dated 2024-12-31 (2024-10-01..2024-12-31)"],
  ["third quarter 2024/25", "dated 2024-12-31 (2024-10-01..2024-12-31)"],
  ["third qtr", "dated 2024-12-31 (2024-10-01..2024-12-31) !year-assumed"],
  ["Ch1 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Chwarter 2 2024/25", "dated 2024-09-30 (2024-07-01..2024-09-30)"],
])("a quarter of the financial year, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Q1, 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q1 - 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q1: 2024/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q1 (2024/25)", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q1 ’24/25", "dated 2024-06-30 (2024-04-01..2024-06-30)"],
  ["Q1 FY 25/26", "dated 2025-06-30 (2025-04-01..2025-06-30)"],
  ["Q1 of the financial year 2025/26", "dated 2025-06-30 (2025-04-01..2025-06-30)"],
  ["Q1 in the 2025/26", "dated 2025-06-30 (2025-04-01..2025-06-30)"],
])("whatever stands between a quarter and its year, %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Q1 2024", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q1 '25", "dated 2025-06-30 (2025-04-01..2025-06-30) !year-assumed"],
  ["Q1 24", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q1 FY26", "dated 2025-06-30 (2025-04-01..2025-06-30) !year-assumed"],
])("one year beside a quarter may be either: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Q1 24%", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q1 24.5", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q1 24/10", "dated 2024-10-24 (2024-04-01..2024-06-30 2024-10-24) !year-assumed"],
  ["Q1 24-10", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
])("figures that are something else's are no year of a quarter: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Q1-Q3 2024/25", "dated 2024-12-31 (2024-04-01..2024-06-30 2024-10-01..2024-12-31)"],
  ["Q1-3 2024/25", "dated 2024-12-31 (2024-04-01..2024-06-30 2024-10-01..2024-12-31)"],
  ["Q1-2", "dated 2024-09-30 (2024-04-01..2024-06-30 2024-07-01..2024-09-30) !year-assumed"],
  ["Q1/2 2024/25", "dated 2024-09-30 (2024-04-01..2024-06-30 2024-07-01..2024-09-30)"],
  ["Q1&2 2024/25", "dated 2024-09-30 (2024-04-01..2024-06-30 2024-07-01..2024-09-30)"],
  ["Q1 & Q2 2024/25", "dated 2024-09-30 (2024-04-01..2024-06-30 2024-07-01..2024-09-30)"],
  ["Q1 and 2 2024/25", "dated 2024-09-30 (2024-04-01..2024-06-30 2024-07-01..2024-09-30)"],
  ["Q1 to 3 2024/25", "dated 2024-12-31 (2024-04-01..2024-06-30 2024-10-01..2024-12-31)"],
  ["Quarters 1 and 2 2024/25", "dated 2024-09-30 (2024-04-01..2024-06-30 2024-07-01..2024-09-30)"],
])("quarters in a run, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Q3-1", "dated 2024-12-31 (2024-10-01..2024-12-31) !year-assumed"],
  ["Q1 and 2 meetings", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q1-2-3", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
  ["Q1/2/3", "dated 2024-06-30 (2024-04-01..2024-06-30) !year-assumed"],
])("what follows a quarter and is no later one, as in %j, is left out: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Q5", "unreadable"],
  ["Q0", "unreadable"],
  ["Q01", "unreadable"],
  ["Quarter five", "unreadable"],
])("there are four quarters: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
