import { deadlineCell } from "./deadlineCell";
import { isClosed } from "./isClosed";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/** An action still to be finished has no date, or one that is yet to be confirmed. */
export const deadlineMissing: ActionRule = {
  id: "deadline/missing",
  scope: "action",
  check(action, context) {
    const { deadline, theme } = action;
    const at = deadlineCell(action, context.sheet);
    if (!at || (deadline.kind !== "none" && deadline.kind !== "to-be-confirmed")) return [];
    if (isClosed(action, statedStatus(action, context.grid)?.status ?? null)) return [];
    const themeDue = theme === null ? null : (context.grid.themes[theme]?.deadline.due ?? null);
    return [findingAt("deadline/missing", context, at, action, { raw: deadline.raw.trim(), themeDue })];
  },
};
