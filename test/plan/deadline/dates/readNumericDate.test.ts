import { readingOf } from "../readingOf";

test.each([
  ["31/03/2025", "dated 2025-03-31"],
  ["31.3.25", "dated 2025-03-31"],
  ["31-03-25", "dated 2025-03-31"],
  ["31 / 03 / 2025", "dated 2025-03-31"],
  ["31 - 03 - 2025", "dated 2025-03-31"],
  ["31/03/50", "dated 1950-03-31"],
  ["31/03/49", "dated 2049-03-31"],
  ["1/10/2024-31/10/2024", "dated 2024-10-31 (2024-10-01 2024-10-31)"],
  ["30/09/2024 and 31/10/2024", "dated 2024-10-31 (2024-09-30 2024-10-31)"],
  ["01/10-31/10/2024", "dated 2024-10-31 (2024-10-01 2024-10-31)"],
])("the figures of %j are day, month and year: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["2025-03-31", "dated 2025-03-31"],
  ["2025/3/31", "dated 2025-03-31"],
  ["2025.03.31", "dated 2025-03-31"],
  ["20250331", "dated 2025-03-31"],
  ["19500101", "dated 1950-01-01"],
  ["20991231", "dated 2099-12-31"],
  ["2025/07", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["2025-12", "dated 2025-12-31 (2025-12-01..2025-12-31)"],
])("a year before its month makes %j %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["07/2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["7/2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["07-2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["07.2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["13/2025", "unreadable !impossible"],
  ["0/2025", "unreadable !impossible"],
])("a month and its year are %j, which is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["31/02/2025", "unreadable !impossible"],
  ["31/13/2025", "unreadable !impossible"],
  ["32/01/2025", "unreadable !impossible"],
  ["0/01/2025", "unreadable !impossible"],
  ["31/03/025", "unreadable !impossible"],
  ["2024/25/3", "unreadable !impossible"],
  ["2024-25-3", "unreadable !impossible"],
])("what has the shape of a date but is on no calendar, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["31/10", "dated 2024-10-31 !year-assumed"],
  ["2/4", "dated 2024-04-02 !year-assumed"],
  ["01/02", "dated 2025-02-01 !year-assumed"],
  ["01/03", "dated 2025-03-01 !year-assumed"],
  ["1/02", "dated 2025-02-01 !year-assumed"],
  ["29/02", "dated 2024-02-29 !year-assumed"],
  ["10/10", "dated 2024-10-10 !year-assumed"],
  ["12/12", "dated 2024-12-12 !year-assumed"],
  ["09/24", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["9/24", "dated 2024-09-30 (2024-09-01..2024-09-30) !ambiguous-order"],
  ["09/27", "dated 2027-09-30 (2027-09-01..2027-09-30)"],
  ["09/28", "dated 2028-09-30 (2028-09-01..2028-09-30) !ambiguous-order"],
  ["09/34", "dated 2034-09-30 (2034-09-01..2034-09-30) !ambiguous-order"],
  ["09/14", "dated 2014-09-30 (2014-09-01..2014-09-30) !ambiguous-order"],
  ["12/25", "dated 2025-12-31 (2025-12-01..2025-12-31)"],
  ["1/25", "dated 2025-01-31 (2025-01-01..2025-01-31) !ambiguous-order"],
])("%j is a day of the year nearest the report, or a month of a year near it: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["1/2", "unreadable"],
  ["1/3", "unreadable"],
  ["2/3", "unreadable"],
  ["1/4", "unreadable"],
  ["3/4", "unreadable"],
  ["24/7", "unreadable"],
  ["50/50", "unreadable"],
  ["30/02", "unreadable"],
  ["31/04", "unreadable"],
  ["09/35", "unreadable"],
  ["09/13", "unreadable"],
  ["13/25", "unreadable"],
  ["0/25", "unreadable"],
  ["1-2", "unreadable"],
  ["1.2", "unreadable"],
  ["5-6", "unreadable"],
  ["1st/2", "unreadable"],
  ["1/2nd", "unreadable"],
  ["1/123", "unreadable"],
  ["123/1", "unreadable"],
])("parts, ratios and figures too far from the report, like %j, are no dates: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Room 12/10", "unreadable"],
  ["Version 2.1.24", "unreadable"],
  ["policy 3/2025", "unreadable"],
  ["#3/10", "unreadable"],
  ["£3/10", "unreadable"],
  ["1/2/3/4", "unreadable"],
  ["1.2.3.4", "unreadable"],
  ["1/2/3", "unreadable"],
  ["1.4 - 5.09", "unreadable"],
  ["31/031/2025", "unreadable"],
  ["19491231", "unreadable"],
  ["21000101", "unreadable"],
  ["20251331", "unreadable"],
])("a number that is a version's, a room's or part of a longer one, as in %j, makes no date: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Section 3.4.2024", "dated 2024-04-03"],
  ["ref 31/03/2025", "dated 2025-03-31"],
  ["v 01/02/24", "dated 2024-02-01"],
])("a whole date stands even after a word that is numbered: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["30 09 2024", "dated 2024-09-30"],
  ["30,09,2024", "dated 2024-09-30"],
  ["30.09 2024", "dated 2024-09-30"],
  ["30/09 2024", "dated 2024-09-30"],
  ["3 09 2024", "unreadable"],
  ["30 9 2024", "unreadable"],
  ["30 09 24", "unreadable"],
  ["30 13 2024", "unreadable"],
  ["31 09 2024", "unreadable"],
  ["30 09 2024 5", "unreadable"],
  ["30th 09 2024", "unreadable"],
  ["30 09th 2024", "unreadable"],
])("figures typed with gaps are a date where all are there: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
