import type { SheetCells } from "../../src/cells/SheetCells";
import { underNewNames } from "../../src/sheets/underNewNames";
import type { HistoryRow } from "../../src/sheets/HistoryRow";
import { aSheet } from "../fixtures/aSheet";

const ACTIONS = ["Write the visitor guide", "Paint the slipway", "Mend the harbour light"];
const told = (words: string, sheet = "Plan 2024"): HistoryRow => ({
  sheet,
  ref: null,
  words,
  actionKey: `|${words.toLowerCase()}`,
  asAt: "2024-03-31",
  status: "on-target",
  letter: "T",
  fill: "#19A354",
  by: "plan-steward",
});
const plan = (name: string, actions: readonly string[] = ACTIONS, others: Partial<SheetCells> = {}) =>
  aSheet([["Action", "Lead"], ...actions.map((action) => [action, "P Quill"])], { name, ...others });
const namesAfter = (rows: readonly HistoryRow[], ...sheets: SheetCells[]) =>
  underNewNames(rows, sheets).map(({ sheet }) => sheet);
const ROWS = ACTIONS.map((action) => told(action));

test("history goes with a sheet that was renamed", () =>
  expect(namesAfter(ROWS, plan("Plan 2025"))).toEqual(["Plan 2025", "Plan 2025", "Plan 2025"]));

test("where its sheet is still there, nothing is taken elsewhere", () =>
  expect(underNewNames(ROWS, [plan("Plan 2024"), plan("Copy")])).toBe(ROWS));

test.each([
  ["holds half of its actions or fewer", plan("Budget", ["Paint the slipway"])],
  ["is one of ours", plan("Plan summary", ACTIONS, { mark: "summary" })],
])("a sheet that %s is not the renamed one", (_what, sheet) =>
  expect(namesAfter(ROWS, sheet)).toEqual(["Plan 2024", "Plan 2024", "Plan 2024"]),
);

test("a sheet with history of its own is not the renamed one", () =>
  expect(namesAfter([...ROWS, told("Paint the slipway", "Other")], plan("Other"))).toEqual([
    "Plan 2024",
    "Plan 2024",
    "Plan 2024",
    "Other",
  ]));

test("of two sheets that hold them, the fuller one is", () =>
  expect(namesAfter(ROWS, plan("Half", ACTIONS.slice(0, 2)), plan("Whole"))).toEqual(["Whole", "Whole", "Whole"]));

test("an action known by its first sixty characters is found in a longer cell", () => {
  const long = "Publish the tide tables for every harbour of the coast before the season opens, in two languages";
  expect(namesAfter([told(long.slice(0, 60))], plan("Plan 2025", [`  ${long}`]))).toEqual(["Plan 2025"]);
});
