import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";
import { standingDate } from "./standingDate";

/** A "week commencing" does not begin on a Monday. */
export const deadlineWeekNotMonday: ActionRule = {
  id: "deadline/week-not-monday",
  scope: "action",
  check(action, context) {
    const { flags, raw } = action.deadline;
    const at = deadlineCell(action, context.sheet);
    const taken = standingDate(action.deadline);
    if (!at || !taken || !flags.includes("week-not-monday")) return [];
    return [findingAt("deadline/week-not-monday", context, at, action, { raw, taken })];
  },
};
