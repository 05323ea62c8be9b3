import { readingOf } from "../readingOf";

test.each([
  ["31st of July, 2025", "dated 2025-07-31"],
  ["31 July 2025", "dated 2025-07-31"],
  ["31-Jul-25", "dated 2025-07-31"],
  ["31/Jul/25", "dated 2025-07-31"],
  ["31.Jul.25", "dated 2025-07-31"],
  ["31 o Fai 2025", "dated 2025-05-31"],
  ["31 of the May 2025", "dated 2025-05-31"],
  ["31\nMay 2025", "dated 2025-05-31"],
  ["10 June", "dated 2024-06-10 !year-assumed"],
  ["2 Jun", "dated 2024-06-02 !year-assumed"],
  ["31 April 2025", "unreadable !impossible"],
  ["0 May 2025", "unreadable !impossible"],
  ["39 May 2025", "unreadable !impossible"],
  ["45 May", "unreadable"],
])("a day and the name of its month, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["1-5 May 2025", "dated 2025-05-05 (2025-05-01 2025-05-05)"],
  ["1 to 5 May 2025", "dated 2025-05-05 (2025-05-01 2025-05-05)"],
  ["3, 10, 17 and 24 May 2025", "dated 2025-05-24 (2025-05-03 2025-05-10 2025-05-17 2025-05-24)"],
  [
    "1, 2, 3, 4, 5 and 6 May 2025",
    "dated 2025-05-06 (2025-05-01 2025-05-02 2025-05-03 2025-05-04 2025-05-05 2025-05-06)",
  ],
  ["1st and 3rd May", "dated 2024-05-03 (2024-05-01 2024-05-03) !year-assumed"],
  ["2 a 3 Mai 2025", "dated 2025-05-03 (2025-05-02 2025-05-03)"],
])("days that share a month, %j, are %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["July, 2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["July, 25", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["(July, 25)", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["July in 2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["July of 2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["July\n2025", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["July '25", "dated 2025-07-31 (2025-07-01..2025-07-31)"],
  ["Sept. 2025", "dated 2025-09-30 (2025-09-01..2025-09-30)"],
  ["July 25 August 25", "dated 2025-08-31 (2025-07-01..2025-07-31 2025-08-01..2025-08-31)"],
  ["July 25-August 25", "dated 2025-08-31 (2025-07-01..2025-07-31 2025-08-01..2025-08-31)"],
  ["July 25-August", "dated 2025-08-31 (2025-07-01..2025-07-31 2025-08-01..2025-08-31)"],
  ["July 25/Aug 2026", "dated 2026-08-31 (2025-07-01..2025-07-31 2026-08-01..2026-08-31)"],
  ["July\n25", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July, 25 more", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July, 25 (draft)", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July 25%", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July 25:00", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July 25/26", "dated 2026-03-31 (2024-07-01..2024-07-31 2025-04-01..2026-03-31) !year-assumed"],
  ["July 25/7/26", "dated 2026-07-25 (2024-07-01..2024-07-31 2026-07-25) !year-assumed"],
  ["July 25-7", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July 25.5", "dated 2024-07-31 (2024-07-01..2024-07-31) !year-assumed"],
  ["July 25 August", "dated 2024-08-25 (2024-07-01..2024-07-31 2024-08-25) !year-assumed"],
  ["July 25 Aug 2026", "dated 2026-08-25 (2024-07-01..2024-07-31 2026-08-25) !year-assumed"],
])("the figures after a month are its year, but not what belongs to something else: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Step 2 June", "dated 2024-06-30 (2024-06-01..2024-06-30) !year-assumed"],
  ["Phase 2 June 25", "dated 2025-06-30 (2025-06-01..2025-06-30)"],
  ["Phase 2nd June 25", "dated 2025-06-02"],
  ["Phase 12 June 25", "dated 2025-06-12"],
  ["Stage 3 Sept 2025", "dated 2025-09-30 (2025-09-01..2025-09-30)"],
])("the number of a phase or stage is no day: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
