import { readingOf } from "./readingOf";

test.each([
  ["31/02/2025 (was 31/01/2025)", "unreadable (2025-01-31) !impossible"],
  ["Was 31/02/2025", "unreadable !impossible"],
  ["Was 31/02/2025 now 31/03/2025", "dated 2025-03-31 !impossible"],
  ["Completed 31/02/2024", "done !impossible"],
  ["Annually 31/02/2025", "unreadable P1Y !impossible"],
  ["31/02/2025 w/c 8 October 2024", "unreadable (2024-10-08..2024-10-14) !impossible !week-not-monday"],
])("a date on no calendar leaves nothing to stand by: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Was 31/03/2025", "dated 2025-03-31 !more-text"],
  ["Was 31/03/2025 TBC", "to-be-confirmed (2025-03-31) !more-text"],
  ["Was 31/03/2025, to be confirmed", "to-be-confirmed (2025-03-31) !more-text"],
])("a replaced date with no new one, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Annually, was March 2025", "recurring (2025-03-01..2025-03-31) P1Y"],
  [
    "Quarterly (was June 2025) from July 2025",
    "recurring 2025-07-31 (2025-06-01..2025-06-30 2025-07-01..2025-07-31) P3M",
  ],
  ["Quarterly on 1 April", "recurring 2024-04-01 P3M !year-assumed"],
  ["Half yearly and Dec 2024", "recurring 2024-12-31 (2024-12-01..2024-12-31) P6M"],
])("what recurs goes by its first date that stands: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Completed 30 September 2024", "done 2024-09-30"],
  ["Completed 1 October 2024", "done 2024-10-01 !more-text"],
  ["Training delivered 30 September 2024", "done 2024-09-30"],
  ["Training delivered 1 October 2024", "dated 2024-10-01"],
  ["Training delivered October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
])("a day of completion that is still to come is doubted, or is a target: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  [
    "Review Dec 2023. Completed March 2024",
    "dated 2023-12-31 (2023-12-01..2023-12-31 2024-03-01..2024-03-31) !more-text",
  ],
  [
    "Dec 2023 (phase one). Completed March 2024",
    "dated 2023-12-31 (2023-12-01..2023-12-31 2024-03-01..2024-03-31) !more-text",
  ],
  ["June 2024. Completed June 2024", "dated 2024-06-30 (2024-06-01..2024-06-30 2024-06-01..2024-06-30)"],
  ["Dec 2024 → Dec 2024", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
])("something done after the date that stands is a doubt, on the day it is none: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Rhagfyr 2024 / December 2024", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
  ["Rhagfyr 2024\nDecember 2024", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
  ["December 2024, December 2024", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
  ["Nov, December 2024 / December 2024", "dated 2024-12-31 (2024-11-01..2024-11-30 2024-12-01..2024-12-31)"],
  ["Dec 2024 / Dec 2024 / Mar 2025", "dated 2025-03-31 (2024-12-01..2024-12-31 2025-03-01..2025-03-31)"],
])("one date in two languages is one date: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["December 2024 Draft, December 2024 Final", "dated 2024-12-31 (2024-12-01..2024-12-31 2024-12-01..2024-12-31)"],
  ["Draft December 2024 / Final December 2024", "dated 2024-12-31 (2024-12-01..2024-12-31 2024-12-01..2024-12-31)"],
  ["Was Dec 2024 now Dec 2024", "dated 2024-12-31 (2024-12-01..2024-12-31 2024-12-01..2024-12-31)"],
  [
    "Dec 2024 and Jan 2025 / Dec 2024",
    "dated 2025-01-31 (2024-12-01..2024-12-31 2025-01-01..2025-01-31 2024-12-01..2024-12-31)",
  ],
])("one date said of two things is two: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  [
    "w/c 8 Oct and Thu 9 Oct",
    "dated 2024-10-14 (2024-10-08..2024-10-14 2024-10-09) !year-assumed !week-not-monday !weekday-mismatch",
  ],
  [
    "Wed 31 Oct and w/c 8 Oct 2024",
    "dated 2024-10-31 (2024-10-31 2024-10-08..2024-10-14) !year-assumed !weekday-mismatch !week-not-monday",
  ],
  [
    "Dec 2024 (revised) and Jan or Feb",
    "dated 2025-02-28 (2024-12-01..2024-12-31 2025-01-01..2025-01-31 2025-02-01..2025-02-28) !year-assumed !more-text",
  ],
])("every doubt is said once: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
