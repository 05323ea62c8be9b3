import { readingOf } from "../readingOf";

test.each([
  ["2024/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["2024-25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["24/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["2024-2025", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["99/00", "dated 2000-03-31 (1999-04-01..2000-03-31)"],
  ["1999/00", "dated 2000-03-31 (1999-04-01..2000-03-31)"],
  ["1999-2000", "dated 2000-03-31 (1999-04-01..2000-03-31)"],
  ["13/14", "dated 2014-03-31 (2013-04-01..2014-03-31)"],
  ["31/32", "dated 2032-03-31 (2031-04-01..2032-03-31)"],
  ["32/33", "dated 2033-03-31 (2032-04-01..2033-03-31)"],
  ["2012-13", "dated 2013-03-31 (2012-04-01..2013-03-31)"],
])("two years that follow each other, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["2009-10", "dated 2010-03-31 (2009-04-01..2010-03-31) !ambiguous-order"],
  ["2009 - 10", "dated 2010-03-31 (2009-04-01..2010-03-31) !ambiguous-order"],
  ["2011-12", "dated 2012-03-31 (2011-04-01..2012-03-31) !ambiguous-order"],
  ["2009/10", "dated 2010-03-31 (2009-04-01..2010-03-31)"],
  ["09/10", "dated 2024-10-09 !year-assumed"],
])("a financial year that could be a month, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["2024/26", "unreadable"],
  ["2024/025", "unreadable"],
  ["24-25", "unreadable"],
  ["12/13", "unreadable"],
  ["2nd/3rd", "unreadable"],
  ["2024-2026", "dated 2026-12-31 (2024-01-01..2024-12-31 2026-01-01..2026-12-31)"],
])("figures like a financial year's, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["FY 24/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["FY2024/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["FY2024-2025", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["F/Y 24/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["financial year 24/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["financial yr 2024/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["fiscal year 2024/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["academic year 2024/25", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
  ["academic yr 2024/25", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
  ["school year 24/25", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
  ["2024/25 financial year", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["09/10 financial year", "dated 2010-03-31 (2009-04-01..2010-03-31)"],
  ["24/25 academic year", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
  ["2024/25 school year", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
  ["blwyddyn ariannol 2024/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
  ["blwyddyn academaidd 2024/25", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
  ["blwyddyn ysgol 24/25", "dated 2025-08-31 (2024-09-01..2025-08-31)"],
])("a financial or academic year by its name, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["FY25", "dated 2025-03-31 (2024-04-01..2025-03-31) !year-assumed"],
  ["FY 25", "dated 2025-03-31 (2024-04-01..2025-03-31) !year-assumed"],
  ["FY2025", "dated 2025-03-31 (2024-04-01..2025-03-31) !year-assumed"],
  ["FY 2025", "dated 2025-03-31 (2024-04-01..2025-03-31) !year-assumed"],
])("a financial year named by its last year, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["FY 5", "unreadable"],
  ["FY 125", "unreadable"],
])("figures after a financial year's name that are no year, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["year end", "dated 2025-03-31 !year-assumed"],
  ["year-end", "dated 2025-03-31 !year-assumed"],
  ["yr end", "dated 2025-03-31 !year-assumed"],
  ["year end 2024/25", "dated 2025-03-31"],
  ["year end 24/25", "dated 2025-03-31"],
  ["year-end 2025", "dated 2025-03-31 !year-assumed"],
  ["financial year end", "dated 2025-03-31 !year-assumed"],
  ["financial year-end 2025", "dated 2025-03-31 !year-assumed"],
  ["financial year end 2024/25", "dated 2025-03-31"],
  ["academic year end", "dated 2024-08-31 !year-assumed"],
  ["academic year end 2025", "dated 2025-08-31 !year-assumed"],
  ["end of financial year", "dated 2025-03-31 !year-assumed"],
  ["by end of the financial year", "dated 2025-03-31 !year-assumed"],
  ["end of the academic year", "dated 2024-08-31 !year-assumed"],
  ["diwedd y flwyddyn ariannol", "dated 2025-03-31 !year-assumed"],
  ["early financial year", "dated 2024-07-31 (2024-04-01..2024-07-31) !year-assumed"],
  ["financial year", "unreadable"],
])("the end of a year, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
