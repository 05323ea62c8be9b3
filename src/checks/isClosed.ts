import type { Action } from "../plan/Plan";
import type { StatusId } from "../plan/Status";

const CLOSED: ReadonlySet<StatusId> = new Set(["complete", "superseded", "suspended", "blue"]);

/** Its date no longer presses: complete, superseded or suspended, by its words or by the status a person set. */
export function isClosed({ progress, deadline }: Action, stated: StatusId | null): boolean {
  return CLOSED.has(progress.state) || deadline.kind === "done" || (stated !== null && CLOSED.has(stated));
}
