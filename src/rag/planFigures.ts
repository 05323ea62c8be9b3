import { addDays, daysBetween, type IsoDate } from "../cells/isoDate";
import type { SheetCells } from "../cells/SheetCells";
import { daysOverdue } from "../checks/daysOverdue";
import { deadlineCell } from "../checks/deadlineCell";
import { isClosed } from "../checks/isClosed";
import { statedStatus } from "../checks/statedStatus";
import type { Thresholds } from "../checks/Thresholds";
import type { Action, Grid } from "../plan/Plan";
import type { StatusId } from "../plan/Status";
import type { ActionStatus } from "./ActionStatus";
import type { DatedAction, Figures, StatusCount, ThemeFigures } from "./Figures";
import { leadFigures } from "./leadFigures";
import { nextOccurrence } from "./nextOccurrence";
import type { Scheme } from "./Scheme";

export interface FiguresContext {
  readonly scheme: Scheme;
  readonly thresholds: Thresholds;
  readonly sheet?: SheetCells;
}

/** Counts and lists of a plan at its report date; `statuses` runs parallel to the grid's actions. */
export function planFigures(grid: Grid, statuses: readonly ActionStatus[], context: FiguresContext): Figures {
  const { scheme, thresholds, sheet } = context;
  const nextDue = grid.actions.map((action) => nextDueDate(action, grid));
  const dated = (index: number, due: IsoDate): DatedAction => {
    const action = grid.actions[index] as Action;
    const at = deadlineCell(action, sheet) ?? action.cells.action ?? { rowIndex: action.rowIndex, columnIndex: 0 };
    return { index, due, daysLate: daysBetween(due, grid.asAt), at };
  };
  const lastSoon = addDays(grid.asAt, thresholds.dueSoonDays);
  return {
    asAt: grid.asAt,
    actionCount: grid.actions.length,
    byStatus: countStatuses(statuses, scheme),
    byTheme: themeFigures(grid, statuses, scheme),
    byLead: leadFigures(grid, statuses, scheme, nextDue),
    overdue: grid.actions
      .flatMap((action, index) => (daysOverdue(action, grid) === null ? [] : dated(index, action.deadline.due ?? "")))
      .sort((a, b) => b.daysLate - a.daysLate),
    dueSoon: nextDue
      .flatMap((due, index) => (due !== null && due <= lastSoon ? dated(index, due) : []))
      .sort((a, b) => b.daysLate - a.daysLate),
  };
}

/** The next day, on or after the report date, that an open action is due; null where there is none. */
function nextDueDate(action: Action, grid: Grid): IsoDate | null {
  const { kind, due, every } = action.deadline;
  if (due === null || kind === "ongoing" || isClosed(action, statedStatus(action, grid)?.status ?? null)) return null;
  if (kind === "recurring") return nextOccurrence(due, every ?? "", grid.asAt);
  return due >= grid.asAt ? due : null;
}

function themeFigures(grid: Grid, statuses: readonly ActionStatus[], scheme: Scheme): readonly ThemeFigures[] {
  const byTheme = new Map<number | null, ActionStatus[]>();
  grid.actions.forEach(({ theme }, index) => {
    const own = byTheme.get(theme) ?? [];
    own.push(statuses[index] as ActionStatus);
    byTheme.set(theme, own);
  });
  return [...byTheme].map(([index, own]) => {
    const theme = index === null ? undefined : grid.themes[index];
    return {
      theme: index,
      ref: theme?.ref ?? null,
      title: theme?.title ?? "",
      rowIndex: theme?.rowIndex ?? null,
      count: own.length,
      byStatus: countStatuses(own, scheme),
    };
  });
}

/** In the order of the scheme; statuses a scheme does not know come last. */
function countStatuses(statuses: readonly ActionStatus[], scheme: Scheme): readonly StatusCount[] {
  const counts = new Map<StatusId, number>(scheme.statuses.map(({ id }) => [id, 0]));
  for (const { status } of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 0).map(([status, count]) => ({ status, count }));
}
