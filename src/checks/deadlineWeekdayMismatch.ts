import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";
import { standingDate } from "./standingDate";

/** The weekday beside a date is not that date's weekday. */
export const deadlineWeekdayMismatch: ActionRule = {
  id: "deadline/weekday-mismatch",
  scope: "action",
  check(action, context) {
    const { flags, raw } = action.deadline;
    if (!flags.includes("weekday-mismatch")) return [];
    const at = deadlineCell(action, context.sheet);
    const taken = standingDate(action.deadline);
    if (!at || !taken) return [];
    return [findingAt("deadline/weekday-mismatch", context, at, action, { raw, taken: taken[1] })];
  },
};
