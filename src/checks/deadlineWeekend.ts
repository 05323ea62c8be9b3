import { weekday } from "../cells/isoDate";
import { deadlineCell } from "./deadlineCell";
import { isClosed } from "./isClosed";
import { findingAt, type ActionRule } from "./Rule";
import { standingDate } from "./standingDate";

const WEEKEND: readonly number[] = [6 /* Saturday */, 0 /* Sunday */];

/** A day still to come is a Saturday or Sunday; only where the day itself is written, not the month it ends. */
export const deadlineWeekend: ActionRule = {
  id: "deadline/weekend",
  scope: "action",
  check(action, context) {
    const [earliest, due] = standingDate(action.deadline) ?? [];
    if (!due || earliest !== due || due < context.grid.asAt || !WEEKEND.includes(weekday(due))) return [];
    const at = deadlineCell(action, context.sheet);
    if (!at || isClosed(action, context.grid)) return [];
    return [findingAt("deadline/weekend", context, at, action, { due })];
  },
};
