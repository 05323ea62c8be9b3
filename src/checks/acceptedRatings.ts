import type { BuiltInStatus, StatusId } from "../plan/Status";

/**
 * The ratings that agree with a status a person set. A status that is not here is the person's own affair: it agrees
 * with all. Amber agrees with on target: a risk that dates cannot show.
 */
export const ACCEPTED_RATINGS: ReadonlyMap<StatusId, readonly BuiltInStatus[]> = new Map<
  StatusId,
  readonly BuiltInStatus[]
>([
  ["complete", ["complete"]],
  ["blue", ["complete"]],
  ["on-target", ["on-target", "programmed", "not-due"]],
  ["programmed", ["on-target", "programmed", "not-due"]],
  ["not-due", ["on-target", "programmed", "not-due"]],
  ["green", ["complete", "on-target", "programmed", "not-due"]],
  ["amber", ["on-target", "not-due", "one-month-behind", "reprogrammed", "suspended"]],
  ["red", ["over-one-month-behind", "one-month-behind"]],
  ["one-month-behind", ["one-month-behind"]],
  ["over-one-month-behind", ["over-one-month-behind"]],
  ["reprogrammed", ["reprogrammed"]],
  ["superseded", ["superseded"]],
]);

/** Statuses that say all is well. */
export const GREEN: ReadonlySet<StatusId> = new Set(["on-target", "programmed", "green"]);

/** Statuses that say the work is done. */
export const DONE: ReadonlySet<StatusId> = new Set(["complete", "blue"]);
