import { readingOf } from "../readingOf";

test.each([
  ["Christmas", "dated 2024-12-25 !year-assumed"],
  ["Christmas Day", "dated 2024-12-25 !year-assumed"],
  ["Christmas Day 2025", "dated 2025-12-25"],
  ["Christmas, 2025", "dated 2025-12-25"],
  ["Christmas '25", "dated 2025-12-25"],
  ["by Xmas 25", "dated 2025-12-25"],
  ["Nadolig 2025", "dated 2025-12-25"],
  ["Easter", "dated 2024-03-31 !year-assumed"],
  ["Easter Sunday", "dated 2024-03-31 !year-assumed"],
  ["Easter Sunday 2025", "dated 2025-04-20"],
  ["Easter, 2025", "dated 2025-04-20"],
  ["by Easter", "dated 2024-03-31 !year-assumed"],
  ["Pasg 2025", "dated 2025-04-20"],
])("a feast, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Easter holidays", "unreadable"],
  ["Easter Day", "unreadable"],
  ["plan Easter", "unreadable"],
])("what is only called after a feast, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
