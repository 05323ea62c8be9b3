import { daysBetween, weekday } from "../cells/isoDate";
import type { DateSpan } from "../plan/Deadline";
import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";

const MONDAY = 1;

/** A "week commencing" does not begin on a Monday. */
export const deadlineWeekNotMonday: ActionRule = {
  id: "deadline/week-not-monday",
  scope: "action",
  check(action, context) {
    const { flags, raw, dates } = action.deadline;
    if (!flags.includes("week-not-monday")) return [];
    const at = deadlineCell(action, context.sheet);
    const taken = dates.find(isOddWeek) ?? dates[0];
    if (!at || !taken) return [];
    return [findingAt("deadline/week-not-monday", context, at, action, { raw, taken })];
  },
};

function isOddWeek([from, to]: DateSpan): boolean {
  return daysBetween(from, to) === 6 && weekday(from) !== MONDAY;
}
