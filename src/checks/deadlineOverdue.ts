import { daysOverdue } from "./daysOverdue";
import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";

/** An action is past its date and not complete. */
export const deadlineOverdue: ActionRule = {
  id: "deadline/overdue",
  scope: "action",
  check(action, context) {
    const daysLate = daysOverdue(action, context.grid);
    const { due } = action.deadline;
    if (daysLate === null || due === null) return [];
    const at = deadlineCell(action, context.sheet);
    if (!at) return [];
    return [findingAt("deadline/overdue", context, at, action, { due, daysLate })];
  },
};
