import { check } from "../../src/commands/check";
import { locateAction } from "../../src/commands/locateAction";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const today = "2024-03-31";
const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const GUIDE = ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"];
const GATE = ["2", "Repair the north gate", null, "31 January 2024", "Quotes awaited"];
const PLAN: CellLike[][] = [HEADER, GUIDE, GATE];

test("a plan is read, rated, counted and checked", () => {
  const checked = check(aWorkbook([aSheet(PLAN)]), { today });
  expect(checked.noPlan).toBeNull();
  expect(checked.choices).toEqual([{ id: "Plan!1:1", sheetId: "Plan", sheet: "Plan", title: null, actionCount: 2 }]);
  expect(checked.ratings.map(({ status }) => status)).toEqual(["on-target", "over-one-month-behind"]);
  expect(checked.statuses.map(({ by }) => by)).toEqual(["plan-steward", "plan-steward"]);
  expect(checked.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["deadline/overdue", "lead/missing"]),
  );
  expect(checked.figures).toMatchObject({ actionCount: 2, overdue: [{ index: 1, daysLate: 60 }] });
});

test("the sheet in view comes first among the choices, and another is taken by name or id", () => {
  const sheets = [aSheet(PLAN, { name: "Old" }), aSheet([HEADER, GUIDE], { name: "New" })];
  const workbook = aWorkbook(sheets, { activeSheetId: "New" });
  const checked = check(workbook, { today });
  expect(checked.choices.map(({ sheet }) => sheet)).toEqual(["New", "Old"]);
  expect(checked.chosen).toBe("New!1:1");
  expect(check(workbook, { today, choice: "Old" }).chosen).toBe("Old!1:1");
  expect(check(workbook, { today, choice: "Old!1:1" }).grid?.sheet).toBe("Old");
  expect(check(workbook, { today, choice: "Old!9:1" }).grid?.sheet).toBe("Old");
  expect(check(workbook, { today, choice: "Gone" }).grid?.sheet).toBe("New");
});

test("rules and findings a person put aside are left out, and limits are theirs", () => {
  const rules = (kept: object, options = {}) =>
    check(aWorkbook([aSheet(PLAN)], { settings: { PlanSteward: kept } }), { today, ...options }).findings.map(
      ({ rule }) => rule,
    );
  expect(rules({ disabledRules: ["lead/missing"] })).not.toContain("lead/missing");
  expect(rules({ disabledRules: ["lead/missing"] }, { disabledRules: [] })).toContain("lead/missing");
  expect(rules({ leftAsItIs: ["lead/missing|Plan|2|repair the north gate"] })).not.toContain("lead/missing");
  const lenient = check(aWorkbook([aSheet(PLAN)]), { today, thresholds: { behindMonths: 6 } });
  expect(lenient.ratings[1]?.status).toBe("one-month-behind");
});

test("the report date a person gives comes before all others", () => {
  expect(check(aWorkbook([aSheet(PLAN)]), { today, asAt: "2024-01-15" }).figures).toMatchObject({
    asAt: "2024-01-15",
    overdue: [],
  });
});

test.each<[string, CellLike[][] | null, object]>([
  ["no sheet", null, { kind: "no-sheets" }],
  ["a blank sheet", [], { kind: "empty" }],
  ["no header", [["Shopping"], ["Eggs"]], { kind: "no-header", sheet: "Plan" }],
  ["a header without rows", [["Title"], HEADER], { kind: "header-without-rows", sheet: "Plan", rowIndex: 1 }],
])("a workbook with %s says why there is no plan", (_, rows, noPlan) => {
  const checked = check(aWorkbook(rows ? [aSheet(rows)] : []), { today });
  expect(checked.noPlan).toEqual(noPlan);
  expect(checked).toMatchObject({ grid: null, chosen: null, figures: null, findings: [], ratings: [] });
});

describe("finding an action again", () => {
  const key = "2|repair the north gate";

  test("it is found in the row it now stands in", () => {
    expect(locateAction(aWorkbook([aSheet(PLAN)]), "Plan", key)).toBe(2);
    expect(locateAction(aWorkbook([aSheet([HEADER, GATE, GUIDE])]), "Plan", key)).toBe(1);
  });

  test("an action that is gone is not guessed, nor one on another sheet", () => {
    expect(locateAction(aWorkbook([aSheet([HEADER, GUIDE])]), "Plan", key)).toBeNull();
    expect(locateAction(aWorkbook([aSheet(PLAN, { name: "Other" })]), "Plan", key)).toBeNull();
  });
});
