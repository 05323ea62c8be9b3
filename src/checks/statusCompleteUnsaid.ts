import { DONE } from "./acceptedRatings";
import { personStatus } from "./personStatus";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/** A person's status says complete, and neither the progress nor the deadline does. */
export const statusCompleteUnsaid: ActionRule = {
  id: "status/complete-unsaid",
  scope: "action",
  check(action, context) {
    const status = personStatus(action, context);
    const at = statedStatus(action, context.grid);
    const isSaid = action.progress.state === "complete" || action.deadline.kind === "done";
    if (status === null || !at || !DONE.has(status) || isSaid) return [];
    const { rowIndex, columnIndex } = at;
    return [findingAt("status/complete-unsaid", context, { rowIndex, columnIndex }, action, { status })];
  },
};
