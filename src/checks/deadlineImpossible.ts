import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";

/** A deadline is written as a date that no calendar has: 31/02/2024. It is never rolled over. */
export const deadlineImpossible: ActionRule = {
  id: "deadline/impossible",
  scope: "action",
  check(action, context) {
    const { flags, raw } = action.deadline;
    if (!flags.includes("impossible")) return [];
    const at = deadlineCell(action, context.sheet);
    return at ? [findingAt("deadline/impossible", context, at, action, { raw })] : [];
  },
};
