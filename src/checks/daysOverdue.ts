import { daysBetween } from "../cells/isoDate";
import type { Action, Grid } from "../plan/Plan";
import { isClosed } from "./isClosed";

/**
 * How many days an action is past its date at the report date; null where it is not, or need not be: it is complete,
 * has a new date still to come, is said not to be due yet, recurs, or goes on.
 */
export function daysOverdue(action: Action, grid: Grid): number | null {
  const { deadline, progress } = action;
  const isLate = deadline.due !== null && deadline.due < grid.asAt;
  if (!isLate || deadline.kind === "recurring" || deadline.kind === "ongoing") return null;
  if (isClosed(action, grid)) return null;
  const laterDate = progress.newDate?.[1] ?? progress.notDueUntil?.[1];
  if (laterDate !== undefined && laterDate >= grid.asAt) return null;
  return daysBetween(deadline.due, grid.asAt);
}
