import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";
import { standingDate } from "./standingDate";

/** A date cell that Excel has probably misread from what was typed: Sep-04, typed for September 2004, is now 4 September. */
export const deadlineMisread: ActionRule = {
  id: "deadline/misread",
  scope: "action",
  check(action, context) {
    const { flags, raw } = action.deadline;
    if (!flags.includes("misread")) return [];
    const at = deadlineCell(action, context.sheet);
    const taken = standingDate(action.deadline);
    if (!at || !taken) return [];
    return [findingAt("deadline/misread", context, at, action, { raw, taken: taken[1] })];
  },
};
