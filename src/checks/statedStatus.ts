import { addMonths } from "../cells/isoDate";
import type { Action, Grid } from "../plan/Plan";
import type { StatusReading } from "../plan/Status";

/**
 * The cell that says how an action stands at the report date: the report month's, in a plan with month columns, else
 * the status column's. Null where there is none, or the report date lies outside the months.
 */
export function statedStatus(action: Action, grid: Grid): StatusReading | null {
  if (!grid.months) return action.status;
  return action.months[reportMonth(grid)] ?? null;
}

const reportMonths = new WeakMap<Grid, number>(); /* many rules ask for the same grid, action by action */

/** The index of the report date's month, or of its quarter, among the month columns; -1 outside them. */
export function reportMonth(grid: Grid): number {
  const before = reportMonths.get(grid);
  if (before !== undefined) return before;
  const month = findReportMonth(grid);
  reportMonths.set(grid, month);
  return month;
}

function findReportMonth({ months, asAt }: Grid): number {
  if (!months) return -1;
  const { monthsEach } = months;
  if (monthsEach === undefined) return months.months.findIndex((month) => asAt.startsWith(month));
  return months.months.findIndex((last) => {
    const first = addMonths(`${last}-01`, 1 - monthsEach);
    return first <= asAt && asAt.slice(0, 7) <= last;
  });
}
