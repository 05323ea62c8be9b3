import { readingOf } from "../readingOf";

test.each([
  ["July 31, 2025", "dated 2025-07-31"],
  ["July 31st 2025", "dated 2025-07-31"],
  ["July 31 2025", "dated 2025-07-31"],
  ["July 31st", "dated 2024-07-31 !year-assumed"],
  ["July the 31st", "dated 2024-07-31 !year-assumed"],
  ["July the 31st 2025", "dated 2025-07-31"],
  ["Sept 30th", "dated 2024-09-30 !year-assumed"],
  ["Feb 31st", "unreadable !impossible"],
  ["March 5%", "dated 2025-03-05 !year-assumed"],
  ["March 5th April", "dated 2025-03-05 (2025-03-05 2024-04-01..2024-04-30) !year-assumed"],
])("a day after its month, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["March 5", "dated 2025-03-05 !year-assumed"],
  ["March 05", "dated 2005-03-31 (2005-03-01..2005-03-31)"],
  ["March 09", "dated 2009-03-31 (2009-03-01..2009-03-31)"],
  ["March 10", "dated 2025-03-10 !year-assumed"],
  ["March 13", "dated 2025-03-13 !year-assumed"],
  ["March 14", "dated 2014-03-31 (2014-03-01..2014-03-31)"],
  ["March 15", "dated 2015-03-31 (2015-03-01..2015-03-31)"],
  ["March 29", "dated 2029-03-31 (2029-03-01..2029-03-31)"],
  ["March 30", "dated 2025-03-30 !year-assumed"],
  ["March 31", "dated 2025-03-31 !year-assumed"],
  ["March 32", "dated 2032-03-31 (2032-03-01..2032-03-31)"],
  ["March 0", "dated 2025-03-31 (2025-03-01..2025-03-31) !year-assumed"],
  ["Feb 29", "dated 2029-02-28 (2029-02-01..2029-02-28)"],
  ["Feb 30", "dated 2030-02-28 (2030-02-01..2030-02-28)"],
  ["June 12 July 14", "dated 2014-07-31 (2012-06-01..2012-06-30 2014-07-01..2014-07-31)"],
])("a number after a month is its day or its year, whichever is near the report: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["March 5/6", "dated 2025-03-31 (2025-03-01..2025-03-31 2024-06-05) !year-assumed"],
  ["March 5.30", "dated 2025-03-31 (2025-03-01..2025-03-31) !year-assumed"],
  ["March 5:30", "dated 2025-03-31 (2025-03-01..2025-03-31) !year-assumed"],
  ["March 5 April", "dated 2025-03-31 (2025-03-01..2025-03-31 2024-04-05) !year-assumed"],
  ["July-31-2025", "unreadable (2025-07-01..2025-07-31) !impossible"],
])("a number that belongs to what follows it is no day: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Sept end 2025", "dated 2025-09-30 (2025-09-21..2025-09-30)"],
  ["Sept end", "dated 2024-09-30 (2024-09-21..2024-09-30) !year-assumed"],
  ["September half-term", "dated 2024-09-30 (2024-09-01..2024-09-30) !more-text !year-assumed"],
  ["October half term", "dated 2024-10-31 (2024-10-01..2024-10-31) !more-text !year-assumed"],
  ["October half term 2025", "dated 2025-10-31 (2025-10-01..2025-10-31) !more-text"],
  ["October half-term 2025", "dated 2025-10-31 (2025-10-01..2025-10-31) !more-text"],
  ["October half", "dated 2024-10-31 (2024-10-01..2024-10-31) !year-assumed !more-text"],
  ["Oct half a day", "dated 2024-10-31 (2024-10-01..2024-10-31) !year-assumed !more-text"],
])("the end and the half term of a month, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["2025 July", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["2025-July", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["2025.July", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["2025-Jul-31", "dated 2025-07-31"],
  ["2025/Jul/31", "dated 2025-07-31"],
  ["2025 July '26", "dated 2026-07-31 (2026-07-01..2026-07-31)"],
])("a year before its month's name, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["may", "dated 2024-05-31 (2024-05-01..2024-05-31) !year-assumed"],
  ["May", "dated 2024-05-31 (2024-05-01..2024-05-31) !year-assumed"],
  ["may 2025", "dated 2025-05-31 (2025-05-01..2025-05-31)"],
  ["by may", "dated 2024-05-31 (2024-05-01..2024-05-31) !year-assumed"],
  ["(may)", "dated 2024-05-31 (2024-05-01..2024-05-31) !year-assumed"],
  ["in march", "dated 2025-03-31 (2025-03-01..2025-03-31) !year-assumed"],
  ["march and april", "dated 2024-04-30 (2024-03-01..2024-03-31 2024-04-01..2024-04-30) !year-assumed"],
  ["march onwards", "starts (2025-03-01..2025-03-31) !year-assumed"],
  ["March to May", "dated 2024-05-31 (2024-03-01..2024-03-31 2024-05-01..2024-05-31) !year-assumed"],
  ["May be", "unreadable"],
  ["by may we hope", "unreadable"],
  ["staff may attend", "unreadable"],
  ["Section May", "unreadable"],
  ["Version June", "unreadable"],
  ["Junes", "unreadable"],
])('"may" and "march" are months where nothing but time is said beside them: %j is %s', (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
