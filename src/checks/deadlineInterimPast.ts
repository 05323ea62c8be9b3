import type { Deadline } from "../plan/Deadline";
import { deadlineCell } from "./deadlineCell";
import { isClosed } from "./isClosed";
import { findingAt, type ActionRule } from "./Rule";

/** A date that takes the place of the one before it makes that one no interim date. */
const REPLACES = /\b(?:revised?|extended|new|now|moved|put back|reprogrammed)\b/i;

/** A list of dates, as against a span of days ("1 May to 30 June"), which has one end. */
const LIST = /[\n;,/&+]|\band\b/i;

/** An interim date of an action still to be finished is past, and its last date is not; the latest such date is told. */
export const deadlineInterimPast: ActionRule = {
  id: "deadline/interim-past",
  scope: "action",
  check(action, context) {
    const { deadline } = action;
    const { grid, sheet } = context;
    const { due } = deadline;
    if (deadline.kind !== "dated" || due === null || due < grid.asAt) return [];
    if (!hasInterimDates(deadline) || isClosed(action, grid)) return [];
    const index = deadline.dates.findLastIndex(([, latest]) => latest < grid.asAt && latest < due);
    const date = deadline.dates[index];
    const at = deadlineCell(action, sheet);
    if (!at || !date) return [];
    return [
      findingAt("deadline/interim-past", context, at, action, { label: deadline.labels?.[index] ?? null, date, due }),
    ];
  },
};

function hasInterimDates({ dates, labels, raw }: Deadline): boolean {
  if (dates.length < 2 || REPLACES.test(raw)) return false;
  return LIST.test(raw) || (labels ?? []).some((label) => label !== null);
}
