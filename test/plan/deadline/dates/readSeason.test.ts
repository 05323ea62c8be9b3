import { readingOf } from "../readingOf";

test.each([
  ["Spring", "dated 2024-05-31 (2024-03-01..2024-05-31) !year-assumed"],
  ["by spring", "dated 2024-05-31 (2024-03-01..2024-05-31) !year-assumed"],
  ["in the spring", "dated 2024-05-31 (2024-03-01..2024-05-31) !year-assumed"],
  ["by the gwanwyn", "dated 2024-05-31 (2024-03-01..2024-05-31) !year-assumed"],
  ["Spring 2025", "dated 2025-05-31 (2025-03-01..2025-05-31)"],
  ["Spring, 2025", "dated 2025-05-31 (2025-03-01..2025-05-31)"],
  ["Spring - 2025", "dated 2025-05-31 (2025-03-01..2025-05-31)"],
  ["Spring of 2025", "dated 2025-05-31 (2025-03-01..2025-05-31)"],
  ["Spring in 25", "dated 2025-05-31 (2025-03-01..2025-05-31)"],
  ["Spring/Summer 2025", "dated 2025-08-31 (2025-03-01..2025-05-31 2025-06-01..2025-08-31)"],
  ["Spring/Summer", "dated 2024-08-31 (2024-03-01..2024-05-31 2024-06-01..2024-08-31) !year-assumed"],
  ["spring-summer", "dated 2024-08-31 (2024-03-01..2024-05-31 2024-06-01..2024-08-31) !year-assumed"],
  ["yr hydref 2024", "dated 2024-11-30 (2024-09-01..2024-11-30)"],
  ["Winter 2024", "dated 2025-02-28 (2024-12-01..2025-02-28)"],
  ["staff spring", "unreadable"],
  ["yr haf", "unreadable"],
])("a season, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Winter 2024/25", "dated 2025-02-28 (2024-12-01..2025-02-28)"],
  ["Summer 2024/25", "dated 2025-08-31 (2025-06-01..2025-08-31) !more-text"],
  ["Autumn 2024/25", "dated 2024-11-30 (2024-09-01..2024-11-30) !more-text"],
  ["Spring 2024/25", "dated 2025-05-31 (2025-03-01..2025-05-31) !more-text"],
])("a season of two years, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Autumn term", "dated 2024-12-31 (2024-09-01..2024-12-31) !year-assumed"],
  ["Autumn term 2024", "dated 2024-12-31 (2024-09-01..2024-12-31)"],
  ["Autumn term 2024/25", "dated 2024-12-31 (2024-09-01..2024-12-31)"],
  ["Spring term 2024/25", "dated 2025-03-31 (2025-01-01..2025-03-31)"],
  ["Summer term 2024/25", "dated 2025-07-31 (2025-04-01..2025-07-31)"],
  ["Autumn 1", "dated 2024-10-31 (2024-09-01..2024-10-31) !year-assumed"],
  ["Autumn 2", "dated 2024-12-31 (2024-11-01..2024-12-31) !year-assumed"],
  ["Aut 1", "dated 2024-10-31 (2024-09-01..2024-10-31) !year-assumed"],
  ["Aut 2 2024", "dated 2024-12-31 (2024-11-01..2024-12-31)"],
  ["Autumn term 1", "dated 2024-10-31 (2024-09-01..2024-10-31) !year-assumed"],
  ["Autumn term 2 2024", "dated 2024-12-31 (2024-11-01..2024-12-31)"],
  ["Spring 1 2025", "dated 2025-02-28 (2025-01-01..2025-02-28)"],
  ["Spring 2 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Summer 1", "dated 2024-05-31 (2024-04-01..2024-05-31) !year-assumed"],
  ["Summer 2", "dated 2024-07-31 (2024-06-01..2024-07-31) !year-assumed"],
  ["Sum 2 2025", "dated 2025-07-31 (2025-06-01..2025-07-31)"],
  ["Michaelmas term 2024", "dated 2024-12-31 (2024-10-01..2024-12-31)"],
  ["Lent term 2025", "dated 2025-03-31 (2025-01-01..2025-03-31)"],
  ["Trinity term 2025", "dated 2025-06-30 (2025-04-01..2025-06-30)"],
  ["Tymor yr Hydref 2024", "dated 2024-12-31 (2024-09-01..2024-12-31)"],
  ["Tymor y Gwanwyn 2025", "dated 2025-03-31 (2025-01-01..2025-03-31)"],
  ["Tymor Haf 2025", "dated 2025-07-31 (2025-04-01..2025-07-31)"],
])("a term or its half, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Autumn 3", "unreadable"],
  ["Aut", "unreadable"],
  ["Aut 2nd", "unreadable"],
  ["Michaelmas", "unreadable"],
  ["Trinity 2025", "unreadable"],
  ["Spring 2 May 2025", "dated 2025-05-02"],
  ["Spring 2/5", "dated 2024-05-02 !year-assumed"],
  ["Spring 2.5", "unreadable"],
])("a name without its term, or the day beside a season, is no term: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
