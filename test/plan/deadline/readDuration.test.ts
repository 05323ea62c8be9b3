import { readingOf } from "./readingOf";

test.each([
  ["6-month", "relative"],
  ["6 wks", "relative"],
  ["two weeks", "relative"],
  ["an hour", "relative"],
  ["6-12 months", "relative"],
  ["6 or 12 months", "relative"],
  ["6/12 months", "relative"],
  ["6 - 12 months", "relative"],
  ["6 full months", "relative"],
  ["28 diwrnod", "relative"],
  ["6 mis", "relative"],
])("a length of time that is the whole cell, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["6 calendar months from approval", "relative"],
  ["6 months post approval", "relative"],
  ["6 months before the launch", "relative"],
  ["6 months after", "relative"],
  ["2 weeks hence", "relative"],
  ["2 weeks later", "relative"],
  ["Complete 6 months later", "relative"],
  ["Plan for 6 months from approval", "relative"],
  ["Within 5 weeks' time, by April 2025", "relative (2025-04-01..2025-04-30) !more-text"],
  ["6 months from approval, April 2025", "relative (2025-04-01..2025-04-30)"],
])("a length of time counted from something, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["within 6 months", "relative"],
  ["within the first 6 months", "relative"],
  ["in the next 6 months", "relative"],
  ["over the next 6 months", "relative"],
  ["over 6 months", "relative"],
  ["next 6 weeks", "relative"],
  ["o fewn 6 mis", "relative"],
])("a length of time that is led in, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["six-month review", "unreadable"],
  ["Plan of 6 months", "unreadable"],
  ["6 months plan", "unreadable"],
  ["6 months and 2025", "dated 2025-12-31 (2025-01-01..2025-12-31)"],
  ["6 working days' notice", "unreadable"],
  ["an hour a day", "unreadable"],
  ["6 per month", "unreadable"],
  ["6 to months", "unreadable"],
  ["days", "unreadable"],
])("an amount that is no deadline, as in %j, is left out: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
