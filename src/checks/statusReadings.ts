import type { Action } from "../plan/Plan";
import type { StatusReading } from "../plan/Status";
import type { CheckContext } from "./Rule";
import { statedStatus } from "./statedStatus";

/** Every status and month cell of an action but the one that still holds what we wrote: that is no person's doing. */
export function statusReadings(action: Action, { grid, ours }: CheckContext): readonly StatusReading[] {
  const readings = action.status ? [action.status, ...action.months] : action.months;
  if (!ours.has(action.key)) return readings;
  const own = statedStatus(action, grid);
  return readings.filter((reading) => reading !== own);
}

/** Those cells over a whole plan. */
export function allStatusReadings(context: CheckContext): readonly StatusReading[] {
  return context.grid.actions.flatMap((action) => statusReadings(action, context));
}
