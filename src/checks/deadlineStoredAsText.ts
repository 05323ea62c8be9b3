import { deadlineCell } from "./deadlineCell";
import { findingAt, type ActionRule } from "./Rule";
import { standingDate } from "./standingDate";

/** A date and nothing else, in figures or with its month's name; words beside it would be lost in a date cell. */
const NOTHING_BUT_A_DATE = /^(?:\d{1,4}(?:st|nd|rd|th)?[\s./-]+)?(?:\d{1,2}|[A-Za-z]{3,9})[\s./,'’-]*\d{2,4}$/;

/** A date is kept as text: it cannot be sorted, filtered or counted with. */
export const deadlineStoredAsText: ActionRule = {
  id: "deadline/stored-as-text",
  scope: "action",
  check(action, context) {
    const { deadline } = action;
    if (deadline.kind !== "dated" || deadline.dates.length !== 1) return [];
    const at = deadlineCell(action, context.sheet);
    const cell = at && context.sheet.rows[at.rowIndex]?.[at.columnIndex];
    const taken = standingDate(deadline);
    if (!at || !cell || typeof cell.value !== "string" || !taken) return [];
    if (cell.formula !== undefined || !NOTHING_BUT_A_DATE.test(cell.text.trim())) return [];
    return [findingAt("deadline/stored-as-text", context, at, action, { raw: deadline.raw, taken })];
  },
};
