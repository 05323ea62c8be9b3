import { deadlineCell } from "./deadlineCell";
import { isClosed } from "./isClosed";
import { findingAt, type ActionRule } from "./Rule";

/** An action still to be finished has no date, or one that is yet to be confirmed. */
export const deadlineMissing: ActionRule = {
  id: "deadline/missing",
  scope: "action",
  check(action, context) {
    const { deadline, theme } = action;
    if (deadline.kind !== "none" && deadline.kind !== "to-be-confirmed") return [];
    const at = deadlineCell(action, context.sheet);
    if (!at || isClosed(action, context.grid)) return [];
    const themeDue = theme === null ? null : (context.grid.themes[theme]?.deadline.due ?? null);
    return [findingAt("deadline/missing", context, at, action, { raw: deadline.raw.trim(), themeDue })];
  },
};
