import { deadlineCell } from "./deadlineCell";
import { isClosed } from "./isClosed";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/** An action still to be finished is due later than the heading it stands under. */
export const deadlineAfterTheme: ActionRule = {
  id: "deadline/after-theme",
  scope: "action",
  check(action, context) {
    const theme = action.theme === null ? undefined : context.grid.themes[action.theme];
    const at = deadlineCell(action, context.sheet);
    const { due, kind } = action.deadline;
    const themeDue = theme?.deadline.due ?? null;
    if (!at || !theme || due === null || themeDue === null || kind !== "dated" || due <= themeDue) return [];
    if (isClosed(action, statedStatus(action, context.grid)?.status ?? null)) return [];
    return [findingAt("deadline/after-theme", context, at, action, { due, themeDue, theme: theme.ref ?? theme.title })];
  },
};
