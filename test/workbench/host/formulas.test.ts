import { userEdit } from "../../../src/workbench/host/person/userEdit";
import { onPlan, openPlan, TODAY, valuesAt } from "./onPlan";

const CELLS = {
  cells: [
    [1, "C", true],
    [2, "T"],
    [3, "C"],
    [null, "R 1"],
  ],
};

test.each<[string, unknown]>([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%*10", 5],
  ["=SUM(A1:A4,4)", 10],
  ["=AVERAGE(A1:A4)", 2],
  ["=MIN(A1:A3)+MAX(A1:A3)", 4],
  ["=COUNT(A1:B4)", 3],
  ["=COUNTA(B1:B9)", 4],
  ['=COUNTIF(B1:B4,"c")', 2],
  ['=COUNTIF(A1:A4,">=2")', 2],
  ['=COUNTIF(B1:B4,"R*")', 1],
  ['=IF(A1<A2,"less","more")', "less"],
  ['=A1&" of "&A3', "1 of 3"],
  ['=IFERROR(1/0,"none")', "none"],
  ["=1/0", "#DIV/0!"],
  ["=B1+1", "#VALUE!"],
  ["=TODAY()", TODAY],
  ["='Quarter 1'!A1+1", 8],
  ["=Nowhere!A1", "#REF!"],
  ["=D1", 0],
])("%s gives %p", async (formula, value) => {
  openPlan(CELLS, [{ name: "Quarter 1", cells: [[7]] }]);
  await onPlan((sheet) => {
    sheet.getRange("E1").formulas = [[formula]];
  });
  expect(await valuesAt("E1")).toEqual([[value]]);
});

test("what the workbench cannot work out reads #NAME? and keeps its formula", async () => {
  openPlan(CELLS);
  await onPlan((sheet) => {
    sheet.getRange("E1").formulas = [["=VLOOKUP(1,A1:B4,2)"]];
  });
  const range = await onPlan((sheet) => sheet.getRange("E1").load("values,formulas,valueTypes"));
  expect([range.values, range.formulas, range.valueTypes]).toEqual([
    [["#NAME?"]],
    [["=VLOOKUP(1,A1:B4,2)"]],
    [["Error"]],
  ]);
});

test("a formula from a file keeps its result until what it reads changes", async () => {
  const host = openPlan({
    cells: [[1, { formula: "=A1*2", value: 99 }, { formula: "=B1+1", value: 100 }, { formula: "=LET(A1)", value: 7 }]],
  });
  expect(await valuesAt("B1:D1")).toEqual([[99, 100, 7]]);
  userEdit(host, "Plan!A1", "5");
  expect(await valuesAt("B1:D1")).toEqual([[10, 11, 7]]);
});

test("formulas that read each other in a circle come to an end", async () => {
  openPlan({});
  await onPlan((sheet) => {
    sheet.getRange("A1:B1").formulas = [["=B1+1", "=A1+1"]];
  });
  expect((await valuesAt("A1:B1"))[0]?.every((value) => typeof value === "number")).toBe(true);
});
