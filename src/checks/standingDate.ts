import type { DateSpan, Deadline } from "../plan/Deadline";

/** The date of a deadline that stands: the one whose last day is the day it is due; null where it has none. */
export function standingDate({ dates, due }: Deadline): DateSpan | null {
  return dates.findLast(([, latest]) => latest === due) ?? null;
}
