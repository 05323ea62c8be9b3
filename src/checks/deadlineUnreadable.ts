import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";

/** A deadline holds something that is no date and no word for one. */
export const deadlineUnreadable: ActionRule = {
  id: "deadline/unreadable",
  scope: "action",
  check(action, context) {
    const { kind, flags, raw } = action.deadline;
    if (kind !== "unreadable" || flags.includes("impossible")) return [];
    const at = deadlineCell(action, context.sheet);
    if (!at) return [];
    return [findingAt("deadline/unreadable", context, at, action, { raw })];
  },
};
