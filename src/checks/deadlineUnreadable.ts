import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";

/** A deadline holds something that is no date and no word for one. */
export const deadlineUnreadable: ActionRule = {
  id: "deadline/unreadable",
  scope: "action",
  check(action, context) {
    const { kind, flags, raw } = action.deadline;
    const at = deadlineCell(action, context.sheet);
    if (!at || kind !== "unreadable" || flags.includes("impossible")) return [];
    return [findingAt("deadline/unreadable", context, at, action, { raw })];
  },
};
