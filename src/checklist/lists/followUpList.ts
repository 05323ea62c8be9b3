import type { CellPosition } from "../../cells/Area";
import type { Action, ColumnRole, Grid } from "../../plan/Plan";
import { wordCount } from "../../plan/text/wordCount";
import { smartOf } from "../smart/smartOf";
import type { BuiltInList, Found } from "./BuiltInList";

const SAYS_HOW = 3; /* words: "COMPLETE" alone says that somebody closed it, and not what there is to see */

/** What an auditor looks for when recommendations are followed up, both ways: none without an action, no action without one. */
export const followUpList: BuiltInList = {
  id: "follow-up",
  title: "Follow-up of audit recommendations",
  criteria: [
    { id: "F1", text: "Every recommendation has an action.", counted: "recommendations", find: answered },
    {
      id: "F2",
      text: "Every action answers a recommendation.",
      counted: "actions",
      find: (grid) => each(grid, "recommendation", (action) => isUnder(action)),
    },
    {
      id: "F3",
      text: "Every action has an owner.",
      counted: "actions",
      find: (grid) => each(grid, "lead", ({ leads }) => leads.length > 0),
    },
    {
      id: "F4",
      text: "Every action has a date.",
      counted: "actions",
      find: (grid) => each(grid, "deadline", (action) => verdictOf(smartOf(action, grid)["time-bound"].verdict)),
    },
    {
      id: "F5",
      text: "Every action names its outcome.",
      counted: "actions",
      find: (grid) => each(grid, "outcome", ({ outcome }) => outcome.trim() !== ""),
    },
    {
      id: "F6",
      text: "Every closed action says what there is to show for it.",
      counted: "closed actions",
      find: (grid) =>
        each({ ...grid, actions: grid.actions.filter(isClosed) }, "progress", ({ progress, outcome }) =>
          wordCount(progress.raw) >= SAYS_HOW ? true : outcome.trim() === "" ? false : null,
        ),
    },
  ],
};

/** Recommendations are a column, or else the headings that actions stand under. */
function answered(grid: Grid): Found {
  const passing: CellPosition[] = [];
  const failing: CellPosition[] = [];
  const { recommendation: column } = grid.columns;
  if (column !== undefined) {
    const seen = new Map<string, { cell: CellPosition; hasAction: boolean }>();
    for (const action of grid.actions) {
      if (!action.recommendation) continue;
      const known = seen.get(action.recommendation);
      const cell = known?.cell ?? action.cells.recommendation ?? { rowIndex: action.rowIndex, columnIndex: column };
      const hasAction = (known?.hasAction ?? false) || action.action.trim() !== "";
      seen.set(action.recommendation, { cell, hasAction });
    }
    for (const { cell, hasAction } of seen.values()) (hasAction ? passing : failing).push(cell);
  } else {
    const used = new Set(grid.actions.map(({ theme }) => theme));
    for (const [index, { rowIndex }] of grid.themes.entries()) {
      (used.has(index) ? passing : failing).push({ rowIndex, columnIndex: grid.area.columnIndex });
    }
  }
  return { passing, failing, unclear: [] };
}

function isUnder({ recommendation, theme }: Action): boolean {
  return recommendation !== null || theme !== null;
}

function isClosed({ progress, deadline }: Action): boolean {
  return progress.state === "complete" || deadline.kind === "done";
}

function verdictOf(verdict: "pass" | "fail" | "cannot-tell"): boolean | null {
  return verdict === "cannot-tell" ? null : verdict === "pass";
}

/** Each action's cell by whether it passes; null where the plan cannot tell. */
function each(grid: Grid, role: ColumnRole, passes: (action: Action) => boolean | null): Found {
  const found = { passing: [] as CellPosition[], failing: [] as CellPosition[], unclear: [] as CellPosition[] };
  for (const action of grid.actions) {
    const { rowIndex, cells } = action;
    const cell = cells[role] ?? cells.action ?? { rowIndex, columnIndex: grid.area.columnIndex };
    const passed = passes(action);
    (passed === null ? found.unclear : passed ? found.passing : found.failing).push(cell);
  }
  return found;
}
