import { CRITERIA } from "../../src/checklist/criteria";
import { GAP_ACTIONS } from "../../src/checklist/gapActions";
import { check } from "../../src/commands/check";
import { proposeGapActions } from "../../src/commands/proposeGapActions";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const plan = aSheet([
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["1", "Write the visitor guide", "P Quill", "May 2024", "Started"],
  ["2", "Publish the opening times", "O Thrale", "June 2024", ""],
  ["3", "Train the new wardens", "P Quill", "July 2024", "Complete"],
]);
const options = { today: "2024-03-31" };
const propose = (ids: readonly string[], sheets = [plan]) => {
  const workbook = aWorkbook(sheets);
  return proposeGapActions(workbook, check(workbook, options), ids);
};
const rowsOf = ({ sheets }: ReturnType<typeof propose>) =>
  sheets[0]?.rows.slice(3, -2).map((row) => row.map((one) => one?.value ?? null));

test("every criterion of ours has an action, written as plans write them", () => {
  expect(Object.keys(GAP_ACTIONS).map(Number)).toEqual(CRITERIA.map(({ id }) => id));
  for (const action of Object.values(GAP_ACTIONS)) {
    expect(action).toMatch(/^[A-Z].*[^.]$/);
  }
});

test("chosen gaps become actions numbered on from the plan's, with their criterion as source", () => {
  expect(rowsOf(propose(["36", "40"]))).toEqual([
    ["4", "Name one person who answers for each action", "Good practice 36", null, null, null, null],
    [
      "5",
      "Assess the risks of the plan regularly, and plan for what can go wrong",
      "Good practice 40",
      null,
      null,
      null,
      null,
    ],
  ]);
});

test("rows that are there stay as the person keeps them, and no gap is written twice", () => {
  const gaps = aSheet(
    [
      ["Plan gaps"],
      [],
      ["Ref", "Source", "Action", "Cost"],
      ["4", "Good practice 36", "Name a lead, my words", "£5"],
      [],
      ["Notes (yours, kept)"],
      ["mine"],
    ],
    { name: "Plan gaps", mark: "gaps" },
  );
  const proposal = propose(["36", "40"], [plan, gaps]);
  expect(proposal.sheets[0]?.rows[2]?.map((one) => one?.value)).toEqual([
    ...["Ref", "Source", "Action", "Cost", "Lead", "By when", "Outcome", "Progress"],
  ]);
  expect(rowsOf(proposal)?.map((row) => row.slice(0, 4))).toEqual([
    ["4", "Good practice 36", "Name a lead, my words", "£5"],
    ["5", "Good practice 40", "Assess the risks of the plan regularly, and plan for what can go wrong", null],
  ]);
  expect(proposal.guards.map(({ sheet }) => sheet)).toEqual(["Plan", "Plan gaps"]);
});

test("a criterion a person added becomes an action in their words", () => {
  const checklist = aSheet(
    [
      ["No", "Criterion"],
      ["50", "Answer complaints in ten days"],
    ],
    {
      name: "Plan checklist",
      mark: "checklist",
    },
  );
  expect(rowsOf(propose(["50"], [plan, checklist]))?.[0]?.slice(0, 3)).toEqual([
    "4",
    "Answer complaints in ten days",
    "Good practice 50",
  ]);
});

test.each([
  ["no criteria", []],
  ["a criterion there is none of", ["99"]],
])("%s writes nothing", (_rule, ids) => {
  expect(propose(ids).sheets).toEqual([]);
});
