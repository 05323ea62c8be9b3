import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import type { Action } from "../../src/plan/Plan";
import { actionStatuses } from "../../src/rag/actionStatuses";
import { planFigures } from "../../src/rag/planFigures";
import { rateAction } from "../../src/rag/rateAction";
import { schemeFor } from "../../src/rag/schemeFor";
import { aDeadline } from "../fixtures/aDeadline";
import { aGrid } from "../fixtures/aGrid";
import { aLead } from "../fixtures/aLead";
import { aProgress } from "../fixtures/aProgress";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aTheme } from "../fixtures/aTheme";

function figuresOf(actions: readonly Partial<Action>[], scheme = schemeFor(null, null), ours = new Set<string>()) {
  const grid = aGrid(actions, { themes: [aTheme("Roads", { ref: "1", rowIndex: 9 })] });
  const ratings = grid.actions.map((action) => rateAction(action, grid));
  const statuses = actionStatuses(grid, ratings, scheme, ours);
  return planFigures(grid, statuses, { scheme, thresholds: DEFAULT_THRESHOLDS });
}

const complete = { progress: aProgress("complete") };
const due = (day: string) => ({ deadline: aDeadline(day) });

test("statuses are counted in the scheme's order and nobody's are left out", () => {
  expect(figuresOf([due("2024-01-15"), complete, due("2024-05-31"), complete]).byStatus).toEqual([
    { status: "complete", count: 2 },
    { status: "on-target", count: 1 },
    { status: "over-one-month-behind", count: 1 },
  ]);
});

test("a status a person set counts before our rating, and one of ours does not", () => {
  const action = { key: "1|a", status: aStatusReading("suspended"), ...due("2024-05-31") };
  expect(figuresOf([action]).byStatus).toEqual([{ status: "suspended", count: 1 }]);
  expect(figuresOf([action], schemeFor(null, null), new Set(["1|a"])).byStatus).toEqual([
    { status: "on-target", count: 1 },
  ]);
});

test("under another scheme the same ratings are counted under its statuses", () => {
  const statuses = figuresOf([complete, due("2024-01-15"), due("2024-03-15")], schemeFor(null, "brag")).byStatus;
  expect(statuses.map(({ status }) => status)).toEqual(["blue", "amber", "red"]);
});

test("themes are counted in the order of the plan, actions above the first heading apart", () => {
  const [above, roads] = figuresOf([{ theme: null }, { theme: 0 }, { theme: 0, ...complete }]).byTheme;
  expect(above).toMatchObject({ theme: null, title: "", count: 1 });
  expect(roads).toMatchObject({ theme: 0, ref: "1", title: "Roads", rowIndex: 9, count: 2 });
});

test("overdue is past the date and not closed, the latest first, at the deadline's cell", () => {
  const { overdue } = figuresOf([
    due("2024-03-30"),
    { ...complete, ...due("2024-01-01") },
    due("2024-01-31"),
    due("2024-03-31"),
    { status: aStatusReading("complete"), ...due("2024-01-01") },
  ]);
  expect(overdue).toEqual([
    { index: 2, due: "2024-01-31", daysLate: 60, at: { rowIndex: 3, columnIndex: 3 } },
    { index: 0, due: "2024-03-30", daysLate: 1, at: { rowIndex: 1, columnIndex: 3 } },
  ]);
});

test("due soon runs from the report date through thirty days, the next first, recurring ones among them", () => {
  const { dueSoon } = figuresOf([
    due("2024-04-30"),
    due("2024-03-31"),
    due("2024-05-01"),
    due("2024-03-30"),
    { deadline: aDeadline("2023-04-15", { kind: "recurring", every: "P1Y" }) },
    { ...complete, ...due("2024-04-10") },
  ]);
  expect(dueSoon.map(({ index, due: day, daysLate }) => [index, day, daysLate])).toEqual([
    [1, "2024-03-31", 0],
    [4, "2024-04-15", -15],
    [0, "2024-04-30", -30],
  ]);
});

test("a lead's forms count together, and support is load without accountability", () => {
  const { byLead } = figuresOf([
    { leads: [aLead("Petra Quill"), aLead("J Moss", { supports: true })], ...due("2024-01-31") },
    { leads: [aLead("PQ", { sameAs: "Petra Quill" }), aLead("Petra Quill")], ...due("2024-06-30") },
    { leads: [aLead("J Moss")], ...complete },
  ]);
  expect(byLead).toEqual([
    { name: "J Moss", count: 2, accountableFor: 1, behind: 1, nextDue: null, actions: [0, 2] },
    { name: "Petra Quill", count: 2, accountableFor: 2, behind: 1, nextDue: "2024-06-30", actions: [0, 1] },
  ]);
});

test("a plan without actions has figures of nothing", () => {
  expect(figuresOf([])).toMatchObject({
    actionCount: 0,
    byStatus: [],
    byTheme: [],
    byLead: [],
    overdue: [],
    dueSoon: [],
  });
});
