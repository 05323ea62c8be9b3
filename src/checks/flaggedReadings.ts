import type { Action } from "../plan/Plan";
import type { StatusFlag, StatusReading } from "../plan/Status";
import type { CheckContext } from "./Rule";
import { statedStatus } from "./statedStatus";

/**
 * The status and month cells of an action that carry a flag, but for the one that still holds what we wrote: that is no
 * person's doing. Most plans have none.
 */
export function flaggedReadings(
  flag: StatusFlag,
  action: Action,
  { grid, ours }: CheckContext,
): readonly StatusReading[] {
  const isFlagged = ({ flags }: StatusReading) => flags.includes(flag);
  if (!action.months.some(isFlagged) && !(action.status && isFlagged(action.status))) return NONE;
  const readings = (action.status ? [action.status, ...action.months] : action.months).filter(isFlagged);
  const own = ours.has(action.key) ? statedStatus(action, grid) : null;
  return readings.filter((reading) => reading !== own);
}

const NONE: readonly StatusReading[] = [];
