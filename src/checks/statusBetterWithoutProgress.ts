import type { StatusId } from "../plan/Status";
import { findingAt, type ActionRule } from "./Rule";
import { reportMonth } from "./statedStatus";

/** How well a status speaks of the work; statuses that are not here cannot be compared. */
const STANDING: ReadonlyMap<StatusId, number> = new Map([
  ["over-one-month-behind", 0],
  ["red", 0],
  ["one-month-behind", 1],
  ["amber", 1],
  ["on-target", 2],
  ["green", 2],
]);

/** The report month's cell is better than the month's before, and the progress says nothing that would explain it. */
export const statusBetterWithoutProgress: ActionRule = {
  id: "status/better-without-progress",
  scope: "action",
  check(action, context) {
    const month = reportMonth(context.grid);
    const [before, now] = [action.months[month - 1], action.months[month]];
    const beforeMonth = context.grid.months?.months[month - 1];
    if (!before?.status || !now?.status || !beforeMonth || context.ours.has(action.key)) return [];
    const [was, is] = [STANDING.get(before.status), STANDING.get(now.status)];
    if (was === undefined || is === undefined || is <= was) return [];
    if (!["not-stated", "not-started", "delayed"].includes(action.progress.state)) return [];
    const { rowIndex, columnIndex } = now;
    const data = { before: before.status, beforeMonth, now: now.status };
    return [findingAt("status/better-without-progress", context, { rowIndex, columnIndex }, action, data)];
  },
};
