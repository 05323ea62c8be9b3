import { GREEN } from "./acceptedRatings";
import { daysOverdue } from "./daysOverdue";
import { personStatus } from "./personStatus";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/** A person's status says all is well, and the action is past its date. */
export const statusGreenPastDate: ActionRule = {
  id: "status/green-past-date",
  scope: "action",
  check(action, context) {
    const status = personStatus(action, context);
    const at = statedStatus(action, context.grid);
    const { due } = action.deadline;
    if (status === null || !at || !GREEN.has(status) || due === null) return [];
    if (daysOverdue(action, context.grid) === null) return [];
    const { rowIndex, columnIndex } = at;
    return [findingAt("status/green-past-date", context, { rowIndex, columnIndex }, action, { status, due })];
  },
};
