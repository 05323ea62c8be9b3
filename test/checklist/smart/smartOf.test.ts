import { SMART_TESTS, type SmartTest, type SmartVerdict } from "../../../src/checklist/smart/Smart";
import { smartOf } from "../../../src/checklist/smart/smartOf";
import type { Action, ColumnRole } from "../../../src/plan/Plan";
import { smartTestWord, smartVerdictWord } from "../../../src/words/smartWord";
import { aDeadline } from "../../fixtures/aDeadline";
import { aGrid } from "../../fixtures/aGrid";
import { aLead } from "../../fixtures/aLead";

const judge = (action: Partial<Action>, without: readonly ColumnRole[] = []) => {
  const grid = aGrid([action]);
  const columns = Object.fromEntries(
    Object.entries({ ...grid.columns, outcome: 5, resources: 6 }).filter(
      ([role]) => !without.some((one) => one === role),
    ),
  );
  const [first] = grid.actions;
  if (!first) throw new Error("no action");
  return smartOf(first, { ...grid, columns });
};

test.each<[string, SmartTest, Partial<Action>, SmartVerdict, string]>([
  ["a verb and its thing are specific", "specific", { action: "Write the visitor guide" }, "pass", "Write"],
  ["a weakness alone is not", "specific", { action: "Leaflets are not in the libraries" }, "fail", "are not"],
  ["a thing alone cannot tell", "specific", { action: "Visitor guide" }, "cannot-tell", ""],
  ["a verb alone cannot tell either", "specific", { action: "Review" }, "cannot-tell", "Review"],
  ["a figure in the outcome can be measured", "measurable", { outcome: "Answers in 5 days" }, "pass", "5 days"],
  ["so can one in the action", "measurable", { action: "Answer calls within 2 minutes" }, "pass", "2 minutes"],
  ["an outcome without one cannot tell", "measurable", { outcome: "Happy tenants" }, "cannot-tell", "Happy tenants"],
  ["a blank outcome fails", "measurable", { outcome: "" }, "fail", ""],
  ["one person owns it", "owned", { leads: [aLead("Petra Quill")] }, "pass", "Petra Quill"],
  ["nobody does", "owned", { leads: [] }, "fail", ""],
  [
    "of two nobody can tell who",
    "owned",
    { leads: [aLead("A Finch"), aLead("B Rowe")] },
    "cannot-tell",
    "A Finch, B Rowe",
  ],
  ["a board is many", "owned", { leads: [{ name: "Estates Board", kind: "group" }] }, "cannot-tell", "Estates Board"],
  ["a resource column that says so", "resourced", { resources: "Two officers" }, "pass", "Two officers"],
  ["money in the words", "resourced", { action: "Spend the £40k grant" }, "pass", "£40k"],
  ["a blank resource column fails", "resourced", {}, "fail", ""],
  ["a day is time-bound", "time-bound", {}, "pass", "2024-05-31"],
  [
    "a rhythm is too",
    "time-bound",
    { deadline: aDeadline(null, { kind: "recurring", raw: "Monthly" }) },
    "pass",
    "Monthly",
  ],
  [
    "ongoing is not",
    "time-bound",
    { deadline: aDeadline(null, { kind: "ongoing", raw: "Ongoing" }) },
    "fail",
    "Ongoing",
  ],
  [
    "counted from an event cannot tell",
    "time-bound",
    { deadline: aDeadline(null, { kind: "relative", raw: "In 3 months" }) },
    "cannot-tell",
    "In 3 months",
  ],
])("%s", (_rule, id, action, verdict, words) => {
  expect([judge(action)[id].verdict, judge(action)[id].words]).toEqual([verdict, words]);
});

test.each<[SmartTest, ColumnRole, Partial<Action>]>([
  ["measurable", "outcome", {}],
  ["owned", "lead", { leads: [] }],
  ["resourced", "resources", {}],
  ["time-bound", "deadline", { deadline: aDeadline(null) }],
])("where the plan has no place for it, %s cannot be told", (id, role, action) => {
  expect(judge(action, [role])[id].verdict).toBe("cannot-tell");
});

test("each test names the cell its words stand in", () => {
  expect(judge({}).owned.cell).toEqual({ rowIndex: 1, columnIndex: 2 });
});

test("every test and verdict has a word", () => {
  expect(SMART_TESTS.map(smartTestWord)).toEqual(["Specific", "Measurable", "Owned", "Resourced", "Time-bound"]);
  expect((["pass", "fail", "cannot-tell"] as const).map(smartVerdictWord)).toEqual(["Yes", "No", "Cannot tell"]);
});
