import { datePartsOf } from "../../../src/plan/deadline/datePartsOf";

test.each([
  ["dd/mm/yyyy", "day month year"],
  ["d-mmm", "day month"],
  ["mmm-yy", "month year"],
  ["mmmm", "month"],
  ["yyyy", "year"],
  ["dddd", "day"],
  ["[$-F800]dddd, mmmm dd, yyyy", "day month year"],
  ["yyyy\\-mm\\-dd;@", "day month year"],
  ["d/m/yyyy h:mm AM/PM", "day month year"],
  ["mmm yy hh:mm", "month year"],
  ["hh:mmm", "month"],
  ["h:mm d/m", "day month"],
  ["mm:ss d/m", "day month"],
  ['[Red]d "mmm" yyyy', "day year"],
  ["D-MMM-YY", "day month year"],
  ["d;yyyy", "day"],
])("%s shows %s", (format, shown) => {
  const parts = datePartsOf(format);
  const names = (["day", "month", "year"] as const).filter((part) => parts?.[part]);
  expect(names.join(" ")).toBe(shown);
});

test.each([
  "General",
  "@",
  "0%",
  "#,##0.00",
  "h:mm",
  "[h]:mm:ss",
  "mm:ss",
  '"Day "0',
  "[Red]0",
  "0.00E+00",
  "£#,##0",
  "",
])("%s shows no date", (format) => {
  expect(datePartsOf(format)).toBeNull();
});
