import { deadlineCell } from "./deadlineCell";
import { isClosed } from "./isClosed";
import { findingAt, type ActionRule } from "./Rule";

/** An action still to be finished is due later than the heading it stands under. */
export const deadlineAfterTheme: ActionRule = {
  id: "deadline/after-theme",
  scope: "action",
  check(action, context) {
    const theme = action.theme === null ? undefined : context.grid.themes[action.theme];
    const { due, kind } = action.deadline;
    const themeDue = theme?.deadline.due ?? null;
    if (!theme || due === null || themeDue === null || kind !== "dated" || due <= themeDue) return [];
    const at = deadlineCell(action, context.sheet);
    if (!at || isClosed(action, context.grid)) return [];
    return [findingAt("deadline/after-theme", context, at, action, { due, themeDue, theme: theme.ref ?? theme.title })];
  },
};
