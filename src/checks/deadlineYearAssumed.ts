import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";
import { standingDate } from "./standingDate";

/** A deadline leaves out its year: the one nearest the report date was taken. */
export const deadlineYearAssumed: ActionRule = {
  id: "deadline/year-assumed",
  scope: "action",
  check(action, context) {
    const { flags, raw } = action.deadline;
    if (!flags.includes("year-assumed")) return [];
    const at = deadlineCell(action, context.sheet);
    const taken = standingDate(action.deadline);
    if (!at || !taken) return [];
    return [findingAt("deadline/year-assumed", context, at, action, { raw, taken })];
  },
};
