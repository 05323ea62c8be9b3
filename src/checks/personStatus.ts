import type { Action } from "../plan/Plan";
import type { StatusId } from "../plan/Status";
import type { CheckContext } from "./Rule";
import { statedStatus } from "./statedStatus";

/** The status a person set for the report date; null where they set none, or the cell holds what we wrote. */
export function personStatus(action: Action, { grid, ours }: CheckContext): StatusId | null {
  return ours.has(action.key) ? null : (statedStatus(action, grid)?.status ?? null);
}
