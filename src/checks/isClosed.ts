import type { Action, Grid } from "../plan/Plan";
import type { StatusId } from "../plan/Status";
import { statedStatus } from "./statedStatus";

const CLOSED: ReadonlySet<StatusId> = new Set(["complete", "superseded", "suspended", "blue"]);

/** Its date no longer presses: complete, superseded or suspended, by its words or by the status a person set. */
export function isClosed(action: Action, grid: Grid): boolean {
  if (CLOSED.has(action.progress.state) || action.deadline.kind === "done") return true;
  const stated = statedStatus(action, grid)?.status ?? null;
  return stated !== null && CLOSED.has(stated);
}
