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

/** The index of the report date's month among the month columns; -1 outside them. */
export function reportMonth({ months, asAt }: Grid): number {
  return months ? months.months.findIndex((month) => asAt.startsWith(month)) : -1;
}
