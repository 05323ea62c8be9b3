import type { IsoDate } from "../cells/isoDate";
import { daysOverdue } from "../checks/daysOverdue";
import { isClosed } from "../checks/isClosed";
import type { Action, Grid } from "../plan/Plan";
import { nextOccurrence } from "./nextOccurrence";

/** What an action's deadline means at the report date. */
export interface ActionDates {
  /** The next day, on or after the report date, that it is due while it is open; null where there is none. */
  readonly nextDue: IsoDate | null;
  /** The day it was due, where that is past and still presses. */
  readonly overdue: IsoDate | null;
}

/** When an action is due next, and whether it is past its date, at the grid's report date. */
export function actionDates(action: Action, grid: Grid): ActionDates {
  const isLate = daysOverdue(action, grid) !== null;
  return { nextDue: nextDueDate(action, grid), overdue: isLate ? action.deadline.due : null };
}

function nextDueDate(action: Action, grid: Grid): IsoDate | null {
  const { kind, due, every } = action.deadline;
  if (due === null || kind === "ongoing" || isClosed(action, grid)) return null;
  if (kind === "recurring") return nextOccurrence(due, every ?? "", grid.asAt);
  return due >= grid.asAt ? due : null;
}
