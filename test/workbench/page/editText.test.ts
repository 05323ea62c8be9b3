import { readInput } from "../../../src/workbench/host/grid/readInput";
import { editText } from "../../../src/workbench/page/editText";
import { typedText } from "../../../src/workbench/page/typedText";
import { aCell } from "./aSheet";

describe("what a person is given to edit", () => {
  it.each([
    [null, "General", ""],
    ["text", "General", "text"],
    ["=1+1", "General", "'=1+1"],
    ["=1+1", "@", "=1+1"],
    [true, "General", "TRUE"],
    [1234.5, "#,##0", "1234.5"],
    [0.25, "0%", "25%"],
    [46112, "mmm-yy", "31/03/2026"],
    [46112, '"Due "d', "31/03/2026"],
    [46112.5, "d/m/yyyy h:mm", "31/03/2026 12:00:00"],
    [0.5, "h:mm", "12:00:00"],
  ])("%j under %s is %j", (value, numberFormat, text) => {
    expect(editText(aCell(value, { numberFormat }), { uses1904: false })).toBe(text);
  });

  it("a formula is given as it is written", () => {
    expect(editText({ ...aCell(2), formula: "=1+1" }, { uses1904: false })).toBe("=1+1");
  });
});

describe("what a person types", () => {
  it.each([
    ["31/3/2026", "2026-03-31"],
    ["3/4/2026", "2026-04-03"],
    ["03.04.26", "2026-04-03"],
    ["1-1-30", "1930-01-01"],
    ["31/02/2026", "31/02/2026"],
    ["31 March", "31 March"],
    ["=A1", "=A1"],
  ])("%j goes to the host as %j", (typed, text) => {
    expect(typedText(typed)).toBe(text);
  });

  it("a date typed day first is that date in the cell", () => {
    expect(readInput(typedText("31/03/2026"), "General", 2026)).toMatchObject({ value: 46112 });
  });
});
