import { plainContent } from "../../../src/excel/write/plainContent";

test.each([
  [null, "General", ""],
  ["C", "General", "C"],
  ["Complete", "General", "Complete"],
  [40268, "d mmm yyyy", 40268],
  [true, "General", true],
])("%p is written as it is", (value, numberFormat, written) => {
  expect(plainContent(value, numberFormat)).toBe(written);
});

test.each([
  "=1+1",
  "+44 20 7946 0000",
  "-",
  "@lead",
  "'quoted",
  "1.10",
  "3-4",
  "1/2",
  "5%",
  "(3)",
  "£40",
  "Mar 10",
  "TRUE",
])("the text %p gets an apostrophe, so that Excel leaves it a text", (text) => {
  expect(plainContent(text, "General")).toBe(`'${text}`);
});

test.each(["=1+1", "1.10", "3-4", "1/2"])("under @ the text %p needs none", (text) => {
  expect(plainContent(text, "@")).toBe(text);
});
