import { readingOf } from "./readingOf";

test.each([
  ["w/c 7 October 2024", "dated 2024-10-13 (2024-10-07..2024-10-13)"],
  ["w/c 8 October 2024", "dated 2024-10-14 (2024-10-08..2024-10-14) !week-not-monday"],
  ["w/c 6 October 2024", "dated 2024-10-12 (2024-10-06..2024-10-12) !week-not-monday"],
  ["w/e 11 October 2024", "dated 2024-10-11 (2024-10-05..2024-10-11)"],
  ["w/e 12 October 2024", "dated 2024-10-12 (2024-10-06..2024-10-12)"],
  ["w/e 13 October 2024", "dated 2024-10-13 (2024-10-07..2024-10-13)"],
  ["w/e 10 October 2024", "dated 2024-10-10 (2024-10-04..2024-10-10) !week-not-monday"],
  ["w/e 7 October 2024", "dated 2024-10-07 (2024-10-01..2024-10-07) !week-not-monday"],
  ["week commencing October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31) !more-text"],
  ["w/e w/c 7 October 2024", "dated 2024-10-13 (2024-10-07..2024-10-13)"],
  ["w/c w/e 7 October 2024", "dated 2024-10-13 (2024-10-07..2024-10-13)"],
])("the week of a day, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["early October 2024", "dated 2024-10-10 (2024-10-01..2024-10-10)"],
  ["mid October 2024", "dated 2024-10-20 (2024-10-11..2024-10-20)"],
  ["late October 2024", "dated 2024-10-31 (2024-10-21..2024-10-31)"],
  ["end October 2024", "dated 2024-10-31 (2024-10-21..2024-10-31)"],
  ["end of October 2024", "dated 2024-10-31 (2024-10-21..2024-10-31)"],
  ["early to mid October 2024", "dated 2024-10-20 (2024-10-01..2024-10-20)"],
  ["mid to late October 2024", "dated 2024-10-31 (2024-10-11..2024-10-31)"],
  ["early/mid October 2024", "dated 2024-10-20 (2024-10-01..2024-10-20)"],
  ["early - end October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["end - mid October 2024", "dated 2024-10-31 (2024-10-11..2024-10-31)"],
  ["start of November", "dated 2024-11-10 (2024-11-01..2024-11-10) !year-assumed"],
  ["end of Oct - Nov 2024", "dated 2024-11-30 (2024-10-21..2024-10-31 2024-11-01..2024-11-30)"],
  ["End: October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
])("part of a month, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["early Q3 2024/25", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["mid Q3 2024/25", "dated 2024-11-30 (2024-11-01..2024-11-30)"],
  ["late Q3 2024/25", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
  ["end Q3 2024/25", "dated 2024-12-31"],
  ["early to mid Q3 2024/25", "dated 2024-11-30 (2024-10-01..2024-11-30)"],
  ["early H1 2024/25", "dated 2024-05-31 (2024-04-01..2024-05-31)"],
  ["mid H1 2024/25", "dated 2024-07-31 (2024-06-01..2024-07-31)"],
  ["late H1 2024/25", "dated 2024-09-30 (2024-08-01..2024-09-30)"],
  ["early 2025", "dated 2025-04-30 (2025-01-01..2025-04-30)"],
  ["mid 2025", "dated 2025-08-31 (2025-05-01..2025-08-31)"],
  ["late 2025", "dated 2025-12-31 (2025-09-01..2025-12-31)"],
  ["end 2025", "dated 2025-12-31"],
  ["early 2024/25", "dated 2024-07-31 (2024-04-01..2024-07-31)"],
  ["mid 2024/25", "dated 2024-11-30 (2024-08-01..2024-11-30)"],
  ["late 2024/25", "dated 2025-03-31 (2024-12-01..2025-03-31)"],
  ["early autumn 2024", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["mid winter 2024", "dated 2025-01-31 (2025-01-01..2025-01-31)"],
  ["late winter 2024", "dated 2025-02-28 (2025-02-01..2025-02-28)"],
  ["end of winter 2024", "dated 2025-02-28"],
  ["end of mid winter 2024", "dated 2025-02-28 (2025-01-01..2025-02-28)"],
  ["early summer term 2025", "dated 2025-04-30 (2025-04-01..2025-04-30)"],
  ["early autumn 1 2024", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["mid autumn 1 2024", "dated 2024-10-31 (2024-09-01..2024-10-31)"],
  ["late autumn 1 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
])("part of a quarter, half or year, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Nov - Feb 2025", "dated 2025-02-28 (2024-11-01..2024-11-30 2025-02-01..2025-02-28)"],
  ["Oct/Nov/Dec 2024", "dated 2024-12-31 (2024-10-01..2024-10-31 2024-11-01..2024-11-30 2024-12-01..2024-12-31)"],
  ["Nov 2024 - Feb", "dated 2025-02-28 (2024-11-01..2024-11-30 2025-02-01..2025-02-28)"],
  ["Nov 2024, Feb", "dated 2025-02-28 (2024-11-01..2024-11-30 2025-02-01..2025-02-28)"],
  ["Nov 2024 and Feb", "dated 2025-02-28 (2024-11-01..2024-11-30 2025-02-01..2025-02-28)"],
  ["Oct 2024, Nov", "dated 2024-11-30 (2024-10-01..2024-10-31 2024-11-01..2024-11-30)"],
  ["Feb 2025 - Nov", "dated 2025-11-30 (2025-02-01..2025-02-28 2025-11-01..2025-11-30)"],
  ["10 Oct - 5 Nov 2024", "dated 2024-11-05 (2024-10-10 2024-11-05)"],
  ["5 Nov 2024 - 10 Oct", "dated 2025-10-10 (2024-11-05 2025-10-10)"],
  ["10 Oct 2024 - 5 Nov", "dated 2024-11-05 (2024-10-10 2024-11-05)"],
  ["10 Oct - 5 Oct 2024", "dated 2024-10-05 (2023-10-10 2024-10-05)"],
  ["5 Oct - 10 Oct 2024", "dated 2024-10-10 (2024-10-05 2024-10-10)"],
])("dates that are joined share the year that keeps their order: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Nov-Feb", "dated 2025-02-28 (2024-11-01..2024-11-30 2025-02-01..2025-02-28) !year-assumed"],
  ["Dec/Jan", "dated 2025-01-31 (2024-12-01..2024-12-31 2025-01-01..2025-01-31) !year-assumed"],
  ["Sept/Oct", "dated 2024-10-31 (2024-09-01..2024-09-30 2024-10-01..2024-10-31) !year-assumed"],
  [
    "Jan, Apr and Jul",
    "dated 2024-07-31 (2024-01-01..2024-01-31 2024-04-01..2024-04-30 2024-07-01..2024-07-31) !year-assumed",
  ],
])(
  "where none has a year, the last goes by the report date and those before it by that one: %j is %s",
  (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  },
);

test.each([
  ["Q4 (Jan - Mar 2026)", "dated 2026-03-31 (2026-01-01..2026-03-31 2026-01-01..2026-01-31 2026-03-01..2026-03-31)"],
  ["(Jan - Mar 2026) Q4", "dated 2026-03-31 (2026-01-01..2026-01-31 2026-03-01..2026-03-31 2026-01-01..2026-03-31)"],
  ["Q3 (Oct - Dec 2025)", "dated 2025-12-31 (2025-10-01..2025-12-31 2025-10-01..2025-10-31 2025-12-01..2025-12-31)"],
  ["Jan 2026 Q4", "dated 2026-03-31 (2026-01-01..2026-01-31 2026-01-01..2026-03-31)"],
  ["Q4 Mar 2026", "dated 2026-03-31 (2026-01-01..2026-03-31 2026-03-01..2026-03-31)"],
  ["Q4 - Mar 2026", "dated 2026-03-31 (2026-01-01..2026-03-31 2026-03-01..2026-03-31)"],
  ["Q4 (Apr 2026)", "dated 2026-04-30 (2025-01-01..2025-03-31 2026-04-01..2026-04-30) !year-assumed"],
  [
    "Q4 (Oct - Dec 2025)",
    "dated 2025-12-31 (2025-01-01..2025-03-31 2025-10-01..2025-10-31 2025-12-01..2025-12-31) !year-assumed",
  ],
  ["Q4 (Feb 2026)", "dated 2026-03-31 (2026-01-01..2026-03-31 2026-02-01..2026-02-28)"],
])("the months beside a quarter say which year's it is: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["March 2025 (was January)", "dated 2025-03-31 (2025-03-01..2025-03-31 2025-01-01..2025-01-31)"],
  ["March 2025 (was November)", "dated 2025-03-31 (2025-03-01..2025-03-31 2024-11-01..2024-11-30)"],
  ["March (was November 2024)", "dated 2025-03-31 (2025-03-01..2025-03-31 2024-11-01..2024-11-30)"],
  ["January 2025 (previously November)", "dated 2025-01-31 (2025-01-01..2025-01-31 2024-11-01..2024-11-30)"],
  ["Was January, now March 2025", "dated 2025-03-31 (2025-01-01..2025-01-31 2025-03-01..2025-03-31)"],
  ["Slipped from January to March 2025", "dated 2025-03-31 (2025-01-01..2025-01-31 2025-03-01..2025-03-31)"],
  ["June 2025 (was December)", "dated 2025-06-30 (2025-06-01..2025-06-30 2024-12-01..2024-12-31)"],
  ["June 2025 (was November)", "dated 2025-06-30 (2025-06-01..2025-06-30 2025-11-01..2025-11-30)"],
  ["June 2025 (was January)", "dated 2025-06-30 (2025-06-01..2025-06-30 2025-01-01..2025-01-31)"],
  ["Was 10 June, now 30 May 2025", "dated 2025-05-30 (2025-06-10 2025-05-30)"],
])("what was replaced comes within half a year before or after: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["30 March", "dated 2025-03-30 !year-assumed"],
  ["31 March", "dated 2025-03-31 !year-assumed"],
  ["1 April", "dated 2024-04-01 !year-assumed"],
  ["29 Feb", "dated 2024-02-29 !year-assumed"],
  ["31 Sept", "unreadable !impossible"],
  ["29 Feb 2025", "unreadable !impossible"],
])("a day without a year is the nearest to the report there is: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
