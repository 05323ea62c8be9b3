import { readingOf } from "./readingOf";

test.each([
  ["Was 31/12/2024 now 31/10/2024", "dated 2024-10-31 (2024-12-31 2024-10-31)"],
  ["Originally Dec 2024. Now Oct 2024", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Originally Dec 2024 revised to Oct 2024", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 revised Oct 2024", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 (revised Oct 2024)", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 (now Oct 2024)", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 Oct 2024 (revised)", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 Oct 2024 (now)", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 Oct 2024 now", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 (original) Oct 2024", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["31/12/2024 (old) 31/10/2024 (new)", "dated 2024-10-31 (2024-12-31 2024-10-31)"],
  ["Slipped from January 2025 to March 2025", "dated 2025-03-31 (2025-01-01..2025-01-31 2025-03-01..2025-03-31)"],
  ["Extended from Dec 2024 to Mar 2025", "dated 2025-03-31 (2024-12-01..2024-12-31 2025-03-01..2025-03-31)"],
  ["Revised: March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Dec 2024 (revised)", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
  ["Dec 2024 now", "dated 2024-12-31 (2024-12-01..2024-12-31)"],
  ["Was March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  [
    "Oct 2024, Dec 2024 now Nov 2024",
    "dated 2024-11-30 (2024-10-01..2024-10-31 2024-12-01..2024-12-31 2024-11-01..2024-11-30)",
  ],
  [
    "Oct 2024 - Dec 2024 now Nov 2024",
    "dated 2024-11-30 (2024-10-01..2024-10-31 2024-12-01..2024-12-31 2024-11-01..2024-11-30)",
  ],
  [
    "Dec 2024 and Jan 2025, revised to Oct 2024 and Nov 2024",
    "dated 2024-11-30 (2024-12-01..2024-12-31 2025-01-01..2025-01-31 2024-10-01..2024-10-31 2024-11-01..2024-11-30)",
  ],
])("a new date takes the place of the one before: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Dec 2024 revised completion target: Oct 2024", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Dec 2024 revised date set by board: Oct 2024", "dated 2024-10-31 (2024-12-01..2024-12-31 2024-10-01..2024-10-31)"],
  ["Not fully completed March 2024", "dated 2024-03-31 (2024-03-01..2024-03-31) !more-text"],
  ["Not yet quite fully completed March 2024", "dated 2024-03-31 (2024-03-01..2024-03-31) !more-text"],
  ["Partly but not wholly completed March 2024", "dated 2024-03-31 (2024-03-01..2024-03-31) !more-text"],
])("a few words may stand between a date and what was said of it, a sentence may not: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Dec 2024 → Mar 2025", "dated 2025-03-31 (2024-12-01..2024-12-31 2025-03-01..2025-03-31)"],
  ["Dec 2024 > Mar 2025", "dated 2025-03-31 (2024-12-01..2024-12-31 2025-03-01..2025-03-31)"],
  ["Mar 2025 → Dec 2024", "dated 2025-03-31 (2025-03-01..2025-03-31 2024-12-01..2024-12-31) !more-text"],
  ["Mar 2025 → revised to Dec 2024", "dated 2024-12-31 (2025-03-01..2025-03-31 2024-12-01..2024-12-31)"],
  ["→ Mar 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Mar 2025 →", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
])("an arrow to a later date is no doubt, to an earlier one it is: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["TBC", "to-be-confirmed"],
  ["?", "to-be-confirmed"],
  ["Revised to TBC", "to-be-confirmed"],
  ["Dec 2024 revised to TBC", "to-be-confirmed (2024-12-01..2024-12-31)"],
  ["Dec 2024, revised TBC", "to-be-confirmed (2024-12-01..2024-12-31)"],
  ["Dec 2024 Mar 2025 revised TBC", "to-be-confirmed (2024-12-01..2024-12-31 2025-03-01..2025-03-31)"],
  ["Dec 2024 TBC", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
  ["TBC Dec 2024", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
  ["Dec 2024?", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
  ["? Dec 2024", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
  ["~Dec 2024", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
  ["Dec 2024 approx", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
  ["n/a", "none"],
  ["n/a Dec 2024", "dated 2024-12-31 (2024-12-01..2024-12-31) !more-text"],
])("a date to be confirmed, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Ongoing", "ongoing"],
  ["Ongoing to March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31)"],
  ["Ongoing - to March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31)"],
  ["Ongoing, to March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31)"],
  ["Ongoing until March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31)"],
  ["Ongoing throughout 2025/26", "dated 2026-03-31 (2025-04-01..2026-03-31)"],
  ["Throughout 2025/26", "dated 2026-03-31 (2025-04-01..2026-03-31)"],
  ["Throughout", "ongoing"],
  ["Started", "ongoing"],
  ["Begun", "ongoing"],
  ["Not ongoing to March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31) !more-text"],
  ["Ongoing March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31) !more-text"],
  ["March 2026 ongoing", "dated 2026-03-31 (2026-03-01..2026-03-31) !more-text"],
  ["March 2026 to ongoing", "starts (2026-03-01..2026-03-31) !more-text"],
  ["March 2026 - ongoing", "starts (2026-03-01..2026-03-31) !more-text"],
  ["Ongoing from March 2026", "starts (2026-03-01..2026-03-31)"],
  ["Ongoing to the board", "ongoing"],
  ["Ongoing to the board March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31) !more-text"],
  ["Ongoing review to March 2026", "dated 2026-03-31 (2026-03-01..2026-03-31) !more-text"],
  ["Ongoing: review March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["Started March 2024", "starts (2024-03-01..2024-03-31)"],
])("what is ongoing ends where an end is named: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Completed March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["March 2024 completed", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["March 2024 - completed", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["March 2024 (completed)", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["Completed by the board 31 March 2024", "done 2024-03-31"],
  ["Completed by Finance team March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["Training delivered March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["✓ March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["✔ March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["☑ March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["March 2024 ✔", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["March 2024 ☑", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["✔", "done"],
  ["☑", "done"],
  ["100% complete", "done"],
  ["100% complete March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["Dec 2023 completed March 2024", "done 2024-03-31 (2023-12-01..2023-12-31 2024-03-01..2024-03-31)"],
  ["Dec 2023 - completed March 2024", "done 2024-03-31 (2023-12-01..2023-12-31 2024-03-01..2024-03-31)"],
  ["Completed by 31 March 2024", "dated 2024-03-31"],
  ["Completed by the end of March 2024", "dated 2024-03-31 (2024-03-21..2024-03-31)"],
  ["To be completed March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["To be completed by March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Will be completed March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Training delivered March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Launched by March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["In place by April 2025", "dated 2025-04-30 (2025-04-01..2025-04-30)"],
])("what is done has its day, what is to be done its target: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["Not completed", "unreadable"],
  ["Not completed March 2024", "dated 2024-03-31 (2024-03-01..2024-03-31) !more-text"],
  ["Not done by March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Partly complete", "unreadable"],
  ["Partly completed March 2024", "dated 2024-03-31 (2024-03-01..2024-03-31) !more-text"],
  ["Partially complete, March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["Nearly complete March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["90% complete", "unreadable"],
  ["90% complete March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["50 % complete", "unreadable"],
  [
    "Not completed March 2024, completed June 2024",
    "done 2024-06-30 (2024-03-01..2024-03-31 2024-06-01..2024-06-30) !more-text",
  ],
  [
    "Partly completed March 2024, completed June 2024",
    "done 2024-06-30 (2024-03-01..2024-03-31 2024-06-01..2024-06-30) !more-text",
  ],
  ["To be completed. Completed March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
  ["Not done.\nDone March 2024", "done 2024-03-31 (2024-03-01..2024-03-31)"],
])("what is denied or partly done is not done: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["March 2024 completed, June 2025", "dated 2025-06-30 (2024-03-01..2024-03-31 2025-06-01..2025-06-30)"],
  ["Completed March 2024, June 2025", "done 2025-06-30 (2024-03-01..2024-03-31 2025-06-01..2025-06-30) !more-text"],
  ["Completed March 2025", "done 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["Dec 2023\nCompleted March 2024", "dated 2023-12-31 (2023-12-01..2023-12-31 2024-03-01..2024-03-31) !more-text"],
  ["March 2025 Completed June 2024", "done 2024-06-30 (2025-03-01..2025-03-31 2024-06-01..2024-06-30)"],
])("what is done before and what remains are told apart: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["From April 2025", "starts (2025-04-01..2025-04-30)"],
  ["From April 2025 to June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["From April 2025 - June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["From April 2025, June 2025", "starts (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["From April 2025 and June 2025", "starts (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["April 2025 onwards", "starts (2025-04-01..2025-04-30)"],
  ["April 2025 - June 2025 onwards", "starts (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["Start April 2025", "starts (2025-04-01..2025-04-30)"],
  ["Start April 2025, finish June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["Start April, finish June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["Start April 2025 and finish June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["Start: April 2025 End: June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["Start April 2025\nEnd June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-21..2025-06-30)"],
  ["Starts April 2025 and June 2025", "starts (2025-04-01..2025-04-30 2025-06-01..2025-06-30)"],
  ["Project starts April 2025", "dated 2025-04-30 (2025-04-01..2025-04-30)"],
  ["Work to begin April 2025", "dated 2025-04-30 (2025-04-01..2025-04-30)"],
  ["To be started April 2025", "starts (2025-04-01..2025-04-30)"],
  ["Not yet started - April 2025", "dated 2025-04-30 (2025-04-01..2025-04-30) !more-text"],
  ["From early April 2025, end June 2025", "dated 2025-06-30 (2025-04-01..2025-04-10 2025-06-21..2025-06-30)"],
])("a start is no deadline, an end is: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["After April 2025", "starts (2025-04-01..2025-04-30) !more-text"],
  ["Starting after April 2025", "starts (2025-04-01..2025-04-30) !more-text"],
  [
    "After April 2025 and before June 2025",
    "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30) !more-text",
  ],
  ["not before April 2025", "starts (2025-04-01..2025-04-30) !more-text"],
  ["not before April 2025 to June 2025", "dated 2025-06-30 (2025-04-01..2025-04-30 2025-06-01..2025-06-30) !more-text"],
])("the first day something could be, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["After the board", "relative"],
  ["Following the inspection", "relative"],
  ["Following the inspection in April 2025", "dated 2025-04-30 (2025-04-01..2025-04-30)"],
  ["When funded", "relative"],
  ["Once agreed, March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31)"],
  ["On completion", "relative"],
  ["asap", "relative"],
  ["asap, by March 2025", "relative (2025-03-01..2025-03-31) !more-text"],
  ["Immediate", "relative"],
  ["Next meeting", "relative"],
  ["subject to funding March 2025", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
  ["March 2025 subject to funding", "dated 2025-03-31 (2025-03-01..2025-03-31) !more-text"],
])("what waits for something else, %j, is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ["March + April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March & April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March/April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March, April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March and April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March to April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March or April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30) !year-assumed !more-text"],
  ["March (April 2025)", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30) !year-assumed"],
  ["March [April 2025]", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30) !year-assumed"],
  ["March, by April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March 2025, by April", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March 2025 by April", "dated 2025-03-31 (2025-03-01..2025-03-31 2024-04-01..2024-04-30) !year-assumed"],
  ["March 2025 - by April", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30)"],
  ["March - (April 2025)", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30) !year-assumed"],
  ["March ) April 2025", "dated 2025-04-30 (2025-03-01..2025-03-31 2025-04-01..2025-04-30) !year-assumed"],
])("marks and words that join two dates make them share a year, brackets do not: %j is %s", (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
