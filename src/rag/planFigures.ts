import { addDays, daysBetween, type IsoDate } from "../cells/isoDate";
import type { SheetCells } from "../cells/SheetCells";
import { deadlineCell } from "../checks/deadlineCell";
import type { Thresholds } from "../checks/Thresholds";
import type { Action, Grid } from "../plan/Plan";
import type { StatusId } from "../plan/Status";
import { actionDates, type ActionDates } from "./actionDates";
import type { ActionStatus } from "./ActionStatus";
import type { DatedAction, Figures, StatusCount, ThemeFigures } from "./Figures";
import { leadFigures } from "./leadFigures";
import type { Scheme } from "./Scheme";

export interface FiguresContext {
  readonly scheme: Scheme;
  readonly thresholds: Thresholds;
  readonly sheet?: SheetCells;
  /** Parallel to the actions, where they are known already. */
  readonly dates?: readonly ActionDates[];
}

/** Counts and lists of a plan at its report date; `statuses` runs parallel to the grid's actions. */
export function planFigures(grid: Grid, statuses: readonly ActionStatus[], context: FiguresContext): Figures {
  const { scheme, thresholds, sheet } = context;
  const dates = context.dates ?? grid.actions.map((action) => actionDates(action, grid));
  const dated = (index: number, due: IsoDate): DatedAction => {
    const action = grid.actions[index] as Action;
    const at = deadlineCell(action, sheet) ?? action.cells.action ?? { rowIndex: action.rowIndex, columnIndex: 0 };
    return { index, due, daysLate: daysBetween(due, grid.asAt), at };
  };
  const lastSoon = addDays(grid.asAt, thresholds.dueSoonDays);
  const late: DatedAction[] = [];
  const soon: DatedAction[] = [];
  for (let index = 0; index < dates.length; index++) {
    const { nextDue, overdue } = dates[index] as ActionDates;
    if (overdue !== null) late.push(dated(index, overdue));
    if (nextDue !== null && nextDue <= lastSoon) soon.push(dated(index, nextDue));
  }
  return {
    asAt: grid.asAt,
    actionCount: grid.actions.length,
    byStatus: countStatuses(statuses, scheme),
    byTheme: themeFigures(grid, statuses, scheme),
    byLead: leadFigures(grid, statuses, scheme, dates),
    overdue: late.sort((a, b) => b.daysLate - a.daysLate),
    dueSoon: soon.sort((a, b) => b.daysLate - a.daysLate),
  };
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
