import { readingOf } from "../readingOf";

test.each([
  ["H1 2024/25", "dated 2024-09-30 (2024-04-01..2024-09-30)"],
  ["H2 2024/25", "dated 2025-03-31 (2024-10-01..2025-03-31)"],
  ["First half of 2025/26", "dated 2025-09-30 (2025-04-01..2025-09-30)"],
  ["Second half of the financial year 2025/26", "dated 2026-03-31 (2025-10-01..2026-03-31)"],
  ["First half (2025/26)", "dated 2025-09-30 (2025-04-01..2025-09-30)"],
  ["First half of 2025", "dated 2025-06-30 (2025-01-01..2025-06-30)"],
  ["second half of 2025", "dated 2025-12-31 (2025-07-01..2025-12-31)"],
  ["H1 2025", "dated 2025-09-30 (2025-04-01..2025-09-30) !year-assumed"],
  ["H2 2025", "dated 2026-03-31 (2025-10-01..2026-03-31) !year-assumed"],
])("half a year, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["H1", "unreadable"],
  ["H2 25%", "unreadable"],
  ["H2 25.5", "unreadable"],
  ["First half of the year", "unreadable"],
  ["third half of 2025", "dated 2025-12-31 (2025-01-01..2025-12-31) !more-text"],
  ["First half 2025/", "dated 2025-12-31 (2025-01-01..2025-12-31) !more-text"],
])("half of no year, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
