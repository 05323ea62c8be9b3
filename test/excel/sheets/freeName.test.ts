import { freeName } from "../../../src/excel/sheets/freeName";

test.each([
  ["Plan summary", [], "Plan summary"],
  ["Plan summary", ["Sheet1"], "Plan summary"],
  ["Plan summary", ["PLAN SUMMARY"], "Plan summary (2)"],
  ["Plan summary", ["Plan summary", "Plan summary (2)"], "Plan summary (3)"],
  ["A name that is as long as they get", ["A name that is as long as they "], "A name that is as long as t (2)"],
])("%p among %p becomes %p", (wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});
