import { readingOf } from "./readingOf";

test.each([
  ["31 st October 2024", "dated 2024-10-31"],
  ["1 st October 2024", "dated 2024-10-01"],
  ["31ain Hydref 2024", "dated 2024-10-31"],
  ["2il Mai 2025", "dated 2025-05-02"],
  ["30 September 2024 and 31st October", "dated 2024-10-31 (2024-09-30 2024-10-31)"],
  ["31 the October 2024", "dated 2024-10-31"],
])("an ordinal's ending belongs to its number, close or apart: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["31stst October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["31s October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["31sth October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
])("what is no ordinal's ending, as in %j, leaves the month alone: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["A.S.A.P.", "relative"],
  ["a.s.a.p", "relative"],
  ["A.S.A.P. March 2025", "relative (2025-03-01..2025-03-31) !more-text"],
  ["T.B.C.", "to-be-confirmed"],
  ["T.B.C March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["t.b.c. March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["N/A", "none"],
  ["n/a.", "none"],
  ["W/C 7 October 2024", "dated 2024-10-13 (2024-10-07..2024-10-13)"],
  ["W.C. 7 Oct 2024", "dated 2024-10-13 (2024-10-07..2024-10-13)"],
  ["w.e. 11 October 2024", "dated 2024-10-11"],
  ["w.e.f. April 2025", "starts (2025-04-01..2025-04-30)"],
  ["w.e.f April 2025", "starts (2025-04-01..2025-04-30)"],
  ["F.Y. 2024/25", "dated 2025-03-31 (2024-04-01..2025-03-31)"],
])("initials with stops or strokes, %j, are one word: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Sept '24", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["Sept’ 24", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["Sept ‘24", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["Sept `24", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["Sept ´24", "dated 2024-09-30 (2024-09-01..2024-09-30)"],
  ["I'w gadarnhau", "to-be-confirmed"],
  ["I’w gadarnhau", "to-be-confirmed"],
  ["i`w gadarnhau", "to-be-confirmed"],
  ["i´w gadarnhau", "to-be-confirmed"],
  ["wedi’i gwblhau", "done"],
  ["“2025”", "dated 2025-12-31 (2025-01-01..2025-12-31)"],
  ["„2025”", "dated 2025-12-31 (2025-01-01..2025-12-31)"],
  ["31‐03‐2025", "dated 2025-03-31"],
  ["31‑03‑2025", "dated 2025-03-31"],
  ["31‒03‒2025", "dated 2025-03-31"],
  ["31–03–2025", "dated 2025-03-31"],
  ["31—03—2025", "dated 2025-03-31"],
  ["31−03−2025", "dated 2025-03-31"],
])("apostrophes, quotes and dashes of every kind are read alike: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["October 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["30 October  2024", "dated 2024-10-30"],
  ["October\u200b2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["October 2024\\rNovember 2024", "dated 2024-11-30 (2024-10-01..2024-10-31 2024-11-01..2024-11-30)"],
  ["October 2024\\r\nNovember 2024", "dated 2024-11-30 (2024-10-01..2024-10-31 2024-11-01..2024-11-30)"],
  ["Completed October 2023\\rNovember 2024", "dated 2024-11-30 (2023-10-01..2023-10-31 2024-11-01..2024-11-30)"],
  ["Completed October 2023\nNovember 2024", "dated 2024-11-30 (2023-10-01..2023-10-31 2024-11-01..2024-11-30)"],
])("spaces of every kind part words, and a line's end parts lines: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["0ct 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["0ctober 2024", "dated 2024-10-31 (2024-10-01..2024-10-31)"],
  ["0ct", "dated 2024-10-31 (2024-10-01..2024-10-31) !year-assumed"],
  ["30 0ct 2024", "dated 2024-10-30"],
  ["0ctagon 2024", "unreadable"],
  ["00ct 2024", "unreadable"],
  ["1ct 2024", "unreadable"],
  ["300ct 2024", "unreadable"],
])("a figure that stands for a letter of a month's name: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["O1/1O/2024", "dated 2024-10-01"],
  ["o1/10/2024", "dated 2024-10-01"],
  ["l0/10/2024", "dated 2024-10-10"],
  ["I0-10-2024", "dated 2024-10-10"],
  ["3l.10.2024", "dated 2024-10-31"],
  ["3l-10-2024", "dated 2024-10-31"],
  ["3l/10/24", "dated 2024-10-31"],
  ["31/l0/2024", "dated 2024-10-31"],
  ["31/1O/2024", "dated 2024-10-31"],
  ["31.l0.2024", "dated 2024-10-31"],
  ["31-I0-2024", "dated 2024-10-31"],
  ["2lst October 2024", "dated 2024-10-21"],
  ["1Oth October 2024", "dated 2024-10-10"],
  ["l0 October 2024", "dated 2024-10-10"],
  ["Oct 2O25", "dated 2025-10-31 (2025-10-01..2025-10-31)"],
  ["2O25", "dated 2025-12-31 (2025-01-01..2025-12-31)"],
])("a letter that stands for a figure: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["l", "unreadable"],
  ["O", "unreadable"],
  ["o/2025", "unreadable"],
  ["l2 units", "unreadable"],
  ["I am 2025", "unreadable"],
  ["31/l/2025", "unreadable"],
  ["0f 2024", "unreadable"],
])("letters that are only letters, in %j, make no date: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["000000002025", "unreadable"],
  ["123456789", "unreadable"],
  ["202503310", "unreadable"],
  ["2025033", "unreadable"],
  ["02025", "unreadable"],
])("numbers too long for a date, %j, are none: %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
