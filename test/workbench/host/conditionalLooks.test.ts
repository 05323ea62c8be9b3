import { conditionalLooks } from "../../../src/workbench/host/formula/conditionalLooks";
import { areaOf } from "../../../src/workbench/host/grid/area";
import type { HostConditionalFormat } from "../../../src/workbench/host/model/SheetModel";
import { newWorkbook } from "../../../src/workbench/host/model/newWorkbook";

const TODAY = 45_000;
const RED = "#FF0000";
const GREEN = "#00B050";

function looksOf(cells: readonly (readonly (string | number | null)[])[], ...rules: Partial<HostConditionalFormat>[]) {
  const model = newWorkbook([
    { name: "Plan", cells },
    { name: "Limits", cells: [[3]] },
  ]);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("The test has no sheet");
  sheet.conditionalFormats = rules.map((rule, priority) => ({
    id: `{${priority}}`,
    area: areaOf(0, 0, 9, 2),
    type: "Custom",
    priority,
    stopIfTrue: false,
    fillColor: RED,
    ...rule,
  }));
  return conditionalLooks(model, sheet, TODAY);
}

const filledRows = (looks: ReturnType<typeof looksOf>, column = 0) =>
  [0, 1, 2, 3, 4].filter((row) => looks.at(row, column)?.fillColor === RED);

const LETTERS = [["R"], ["r "], ["Reprogrammed"], ["  over budget"], [null]];

test.each<[string, Partial<HostConditionalFormat>, readonly number[]]>([
  [
    "our own, whole texts, blind to case",
    { formula: '=AND(N("PlanSteward")=0,OR(TRIM(A1)="R",TRIM(A1)="Late"))' },
    [0, 1],
  ],
  ["a formula with a fixed column and row", { formula: "=$A$1=$A1" }, [0]],
  ["a text in the cell", { type: "ContainsText", comparison: "containsText", text: "r", operands: [] }, [0, 1, 2, 3]],
  ["a beginning", { type: "ContainsText", comparison: "beginsWith", text: "Re" }, [2]],
  ["an end", { type: "ContainsText", comparison: "endsWith", text: "budget" }, [3]],
  ["a text that is not there", { type: "ContainsText", comparison: "notContainsText", text: "r" }, [4]],
  ["blank cells", { formula: "=ISBLANK(A1)" }, [4]],
  ["a comparison with a text", { type: "CellValue", comparison: "equal", operands: ['="R"'] }, [0]],
  ["a formula that fails", { formula: "=1/0=A1" }, []],
])("a rule by %s colours the cells where it holds", (_what, rule, rows) => {
  expect(filledRows(looksOf(LETTERS, rule))).toEqual(rows);
});

const NUMBERS = [[1], [3], [5], ["text"], [null]];

test.each<[string, readonly string[], readonly number[]]>([
  ["lessThan", ["=3"], [0, 4]],
  ["greaterThan", ["=Limits!$A$1"], [2, 3]],
  ["greaterThanOrEqual", ["=1+2"], [1, 2, 3]],
  ["notEqual", ["=3"], [0, 2, 3, 4]],
  ["between", ["=2", "=5"], [1, 2]],
  ["notBetween", ["=2", "=5"], [0, 3, 4]],
])("cells %s %p are coloured", (comparison, operands, rows) => {
  expect(filledRows(looksOf(NUMBERS, { type: "CellValue", comparison, operands: [...operands] }))).toEqual(rows);
});

test("the first rule decides each colour, and one that stops ends the search", () => {
  const always = { formula: "=TRUE" };
  const first = { ...always, fillColor: GREEN };
  const ink = { ...always, fontColor: "#FFFFFF" };
  expect(looksOf(LETTERS, first, ink).at(0, 0)).toEqual({ fillColor: GREEN, fontColor: "#FFFFFF" });
  expect(looksOf(LETTERS, { ...first, stopIfTrue: true }, ink).at(0, 0)).toEqual({ fillColor: GREEN });
});

test("references go along with the cell across the columns too", () => {
  const looks = looksOf(
    [
      ["x", "y"],
      ["y", "x"],
    ],
    { formula: '=A1="x"' },
  );
  expect([filledRows(looks, 0), filledRows(looks, 1)]).toEqual([[0], [1]]);
});

test("outside its area a rule says nothing", () => {
  const looks = looksOf(LETTERS, { formula: "=TRUE", area: areaOf(1, 0, 2, 1) });
  expect(filledRows(looks)).toEqual([1, 2]);
  expect(looks.columnsIn(0, 0, 9)).toEqual([]);
  expect(looks.columnsIn(1, 0, 9)).toEqual([0]);
});

test("what cannot be drawn is counted, a rule over several areas once", () => {
  const looks = looksOf(
    LETTERS,
    { type: "DataBar", carried: "bar" },
    { type: "DataBar", carried: "bar" },
    { formula: '=VLOOKUP(A1,Limits!A:B,2)="x"' },
    { formula: "=TRUE" },
  );
  expect(looks.undrawn).toBe(2);
  expect(filledRows(looks)).toEqual([0, 1, 2, 3, 4]);
});
