import { readingOf } from "./readingOf";

test.each([
  ["daily", "recurring P1D"],
  ["weekly", "recurring P1W"],
  ["fortnightly", "recurring P2W"],
  ["monthly", "recurring P1M"],
  ["quarterly", "recurring P3M"],
  ["termly", "recurring P4M"],
  ["annually", "recurring P1Y"],
  ["yearly", "recurring P1Y"],
  ["biannual", "recurring P6M"],
  ["biennial", "recurring P2Y"],
  ["per annum", "recurring P1Y"],
])("how often, in one word, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["6-monthly", "recurring P6M"],
  ["six monthly", "recurring P6M"],
  ["6 monthly", "recurring P6M"],
  ["60 monthly", "recurring P60M"],
  ["one yearly", "recurring P1Y"],
  ["two-yearly", "recurring P2Y"],
  ["twelve monthly", "recurring P12M"],
  ["1/2 yearly", "recurring P6M"],
  ["1 /2 yearly", "recurring P6M"],
  ["½ yearly", "recurring P6M"],
  ["½-yearly", "recurring P6M"],
  ["half-yearly", "recurring P6M"],
  ["semi-annually", "recurring P6M"],
  ["bi-annually", "recurring P6M"],
  ["bi-monthly", "recurring P2M !more-text"],
  ["bi-weekly", "recurring P2W !more-text"],
  ["bi weekly", "recurring P2W !more-text"],
])("how often, with a count, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["every month", "recurring P1M"],
  ["each month", "recurring P1M"],
  ["every year", "recurring P1Y"],
  ["every 2 years", "recurring P2Y"],
  ["every two weeks", "recurring P2W"],
  ["every other week", "recurring P2W"],
  ["every second month", "recurring P2M"],
  ["every 18 months", "recurring P18M"],
  ["every 60 months", "recurring P60M"],
  ["every half year", "recurring P6M"],
  ["every half-year", "recurring P6M"],
  ["every half term", "recurring P2M"],
  ["every month end", "recurring P1M"],
  ["every month-end", "recurring P1M"],
  ["each quarter end", "recurring P3M"],
  ["every calendar month", "recurring P1M"],
  ["every financial year", "recurring P1Y"],
  ["each academic year", "recurring P1Y"],
  ["every school year", "recurring P1Y"],
  ["every Monday", "recurring P1W"],
  ["every Sunday", "recurring P1W"],
  ["every May", "recurring 2024-05-31 (2024-05-01..2024-05-31) P1Y !year-assumed"],
  ["each January", "recurring 2025-01-31 (2025-01-01..2025-01-31) P1Y !year-assumed"],
  ["every January and July", "recurring 2024-01-31 (2024-01-01..2024-01-31 2024-07-01..2024-07-31) P1Y !year-assumed"],
  ["bob mis", "recurring P1M"],
  ["bob blwyddyn", "recurring P1Y"],
])('"every" and what follows, %j, is %s', (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["once a year", "recurring P1Y"],
  ["once per month", "recurring P1M"],
  ["once a week", "recurring P1W"],
  ["once weekly", "recurring P1W"],
  ["twice per annum", "recurring P6M"],
  ["twice a year", "recurring P6M"],
  ["twice yearly", "recurring P6M"],
  ["twice monthly", "recurring P1M"],
  ["twice weekly", "recurring P1W"],
  ["3 times a year", "recurring P4M"],
  ["three times a year", "recurring P4M"],
  ["3 x a year", "recurring P4M"],
  ["3 x yearly", "recurring P4M"],
  ["4x a year", "recurring P3M"],
  ["4 times per year", "recurring P3M"],
  ["7 times a week", "recurring P1D"],
  ["6 times yearly", "recurring P2M"],
])("so many times, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["every other", "unreadable"],
  ["every half", "unreadable"],
  ["every half month", "unreadable"],
  ["bi-", "unreadable"],
  ["once", "relative"],
  ["twice", "unreadable"],
  ["3 times", "unreadable"],
  ["0 times a year", "unreadable"],
  ["5 times a year", "unreadable"],
  ["twice a week", "unreadable"],
  ["5 x", "unreadable"],
  ["3-", "unreadable"],
  ["per", "unreadable"],
  ["per year", "unreadable"],
  ["500 per annum", "unreadable"],
  ["£500 per annum", "unreadable"],
])("what does not say how often, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Quarterly from April 2025", "recurring 2025-04-30 (2025-04-01..2025-04-30) P3M"],
  ["Monthly until March 2025", "recurring 2025-03-31 (2025-03-01..2025-03-31) P1M"],
  ["Monthly (review March 2025)", "recurring 2025-03-31 (2025-03-01..2025-03-31) P1M"],
  ["Weekly then monthly", "recurring P1W"],
  ["Ongoing, monthly", "recurring P1M"],
])("what recurs is due first on its first date: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
