import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { readingOf } from "./readingOf";

test.each([
  ["Wed 30/10/2024", "dated 2024-10-30"],
  ["Wed, 30/10/2024", "dated 2024-10-30"],
  ["Wed. 30 Oct 2024", "dated 2024-10-30"],
  ["Wednesday the 30th October 2024", "dated 2024-10-30"],
  ["Wednesday - 30 October 2024", "dated 2024-10-30"],
  ["Sun 27/10/2024", "dated 2024-10-27"],
  ["Wed 30 and 31 October 2024", "dated 2024-10-31 (2024-10-30 2024-10-31)"],
  ["30/10/2024 (Wed)", "dated 2024-10-30"],
  ["30 October 2024, Wednesday", "dated 2024-10-30"],
  ["30 October 2024 Wednesday", "dated 2024-10-30"],
  ["27 October 2024 [Sun]", "dated 2024-10-27"],
  ["30 October 2024, Thu 31 October 2024", "dated 2024-10-31 (2024-10-30 2024-10-31)"],
  ["30 and 31 October 2024 (Wed)", "dated 2024-10-31 (2024-10-30 2024-10-31)"],
])("a weekday beside its day, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Wed 31/10/2024", "dated 2024-10-31 !weekday-mismatch"],
  ["Sunday 28/10/2024", "dated 2024-10-28 !weekday-mismatch"],
  ["Thu 30 and 31 October 2024", "dated 2024-10-31 (2024-10-30 2024-10-31) !weekday-mismatch"],
  ["30/10/2024 (Thu)", "dated 2024-10-30 !weekday-mismatch"],
  ["30 October 2024, Thursday", "dated 2024-10-30 !weekday-mismatch"],
  ["30 October 2024 Sunday", "dated 2024-10-30 !weekday-mismatch"],
])("a weekday that is not its day's is doubted: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Wednesday", "unreadable"],
  ["Wed October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["October 2024 (Wed)", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["30 October 2024 (Wed", "dated 2024-10-30"],
  ["Mawrth 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
])("a weekday without a day, as in %j, says nothing: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["30/10/2024 17:00", "dated 2024-10-30"],
  ["30/10/2024 17:00:00", "dated 2024-10-30"],
  ["30/10/2024 5pm", "dated 2024-10-30"],
  ["30/10/2024 5.30pm", "dated 2024-10-30"],
  ["30/10/2024 5.30 pm", "dated 2024-10-30"],
  ["30/10/2024 12 noon", "dated 2024-10-30"],
  ["30/10/2024 at 1700 hrs", "dated 2024-10-30"],
  ["2024-10-30T17:00:00", "dated 2024-10-30"],
  ["2024-10-30T17:00:00Z", "dated 2024-10-30"],
  ["17:00 on 30/10/2024", "dated 2024-10-30"],
  ["5pm", "unreadable"],
  ["17:00", "unreadable"],
])("the time of day in %j moves no date: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["within 3 months", "relative"],
  ["within 28 days of approval", "relative"],
  ["in 3 months", "relative"],
  ["in 3 months by December 2024", "relative (2024-12-01..2024-12-31) !more-text"],
  ["over 2 years", "relative"],
  ["next 6 months", "relative"],
  ["after 6 months", "relative"],
  ["3 months", "relative"],
  ["3-6 months", "relative"],
  ["3 to 6 months after approval", "relative"],
  ["6 months from start", "relative"],
  ["6 months' time", "relative"],
  ["6 months after approval, March 2025", "relative (2025-03-01..2025-03-31)"],
  ["within 3 months, March 2025", "relative (2025-03-01..2025-03-31) !more-text"],
  ["28 working days", "relative"],
  ["a year", "relative"],
  ["one month", "relative"],
  ["one week later", "relative"],
])("a length of time, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["3 month plan", "unreadable"],
  ["3 year plan by March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["5 days per week", "unreadable"],
  ["5 days a week", "unreadable"],
])("an amount of time that is nobody's deadline, in %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["30/10/2024......", "dated 2024-10-30"],
  ["30/10/2024 ---", "dated 2024-10-30"],
  ["30/10/2024.", "dated 2024-10-30"],
])("a row of marks says no more than one: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["30/10/2024. 31/12/2024", "dated 2024-12-31 (2024-10-30 2024-12-31)"],
  ["30/10/2024; 31/12/2024", "dated 2024-12-31 (2024-10-30 2024-12-31)"],
  ["Completed 31/07/2024", "done 2024-07-31"],
  ["Completed; 31/07/2024", "dated 2024-07-31"],
  ["Completed. 31/07/2024", "dated 2024-07-31"],
  ["Completed • 31/07/2024", "dated 2024-07-31"],
  ["Completed · 31/07/2024", "dated 2024-07-31"],
  ["Completed\n31/07/2024", "dated 2024-07-31"],
  ["Completed March 2024. June 2025", "dated 2025-06-30 (2024-03-01..2024-03-31 2025-06-01..2025-06-30)"],
  ["Completed March 2024\nJune 2025", "dated 2025-06-30 (2024-03-01..2024-03-31 2025-06-01..2025-06-30)"],
])("a sentence or line ends what was said of the dates before it: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  "30/10/2024 17:00",
  "30/10/2024 17:00:00",
  "30/10/2024 5pm",
  "30/10/2024 5.30pm",
  "30/10/2024 5.30 pm",
  "30/10/2024 12 noon",
  "30/10/2024 at 1700 hrs",
  "2024-10-30T17:00:00",
  "2024-10-30T17:00:00Z",
  "17:00 on 30/10/2024",
  "9:00-17:00 30 Dec 2024",
  "by 5pm Wed 30 Oct 2024",
  "Wed, 30/10/2024",
  "Wed. 30 Oct 2024",
  "Wednesday the 30th October 2024",
  "Wednesday - 30 October 2024",
  "30/10/2024 (Wed)",
  "30 October 2024, Wednesday",
  "30 October 2024 Wednesday",
])("the weekday and the time of day in %j are no label of the date", (text) => {
  expect(readDeadline(text, { asAt: "2024-09-30" }).labels).toBeUndefined();
});

test.each([
  ["30/10/2024 10:5", ["10:5"]],
  ["30/10/2024 Room 4", ["Room 4"]],
  ["2024-10-30 T 17", ["T 17"]],
  ["Wed October 2024", ["Wed"]],
  ["October 2024 (Wed)", ["Wed"]],
  ["30 and 31 October 2024 (Wed)", [null, "Wed"]],
])("what is no time or weekday of the date in %j labels it", (text, labels) => {
  expect(readDeadline(text, { asAt: "2024-09-30" }).labels).toEqual(labels);
});
