import { cellOfHost, type HostFormat } from "../../../src/excel/load/cellOfHost";

const contents = (value: unknown, more: { text?: string; formula?: unknown; numberFormat?: string } = {}) => ({
  value,
  text: String(value),
  formula: value,
  numberFormat: "General",
  ...more,
});

test("a cell with neither content nor format is none", () => {
  expect(cellOfHost(contents(""), { fill: { color: "#FFFFFF" }, font: { bold: false } })).toBeUndefined();
});

/* Excel gives null for what is mixed or missing, where its types say otherwise. */
const nothing = null as unknown as undefined;

test.each<[string, HostFormat, string | undefined]>([
  ["No Fill reads as white without a tint", { fill: { color: "#FFFFFF", tintAndShade: nothing } }, undefined],
  ["a white fill has a tint", { fill: { color: "#FFFFFF", tintAndShade: 0 } }, "#FFFFFF"],
  ["a colour is given in capitals", { fill: { color: "#ffc000", tintAndShade: 0 } }, "#FFC000"],
])("%s", (_rule, format, fill) => {
  expect(cellOfHost(contents("x"), format)?.fill).toBe(fill);
});

test("a text whose font differs inside the cell is part-formatted", () => {
  expect(cellOfHost(contents("Done"), { font: { strikethrough: nothing, bold: false } })?.partFormatted).toBe(true);
});

test("a text that begins with = is no formula", () => {
  expect(cellOfHost(contents("=1+1"), undefined)?.formula).toBeUndefined();
  expect(cellOfHost(contents(2, { formula: "=1+1" }), undefined)?.formula).toBe("=1+1");
});

test.each(["#N/A", "#REF!", "#SPILL!"])("the error value %p is one", (error) => {
  expect(cellOfHost(contents(error, { formula: "=A1" }), undefined)).toMatchObject({ value: error, isError: true });
});
