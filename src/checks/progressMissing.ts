import { isClosed } from "./isClosed";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/** Nothing is written about an action that is not known to be closed. */
export const progressMissing: ActionRule = {
  id: "progress/missing",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "progress", context.grid);
    if (!at || action.progress.raw.trim() !== "") return [];
    if (isClosed(action, statedStatus(action, context.grid)?.status ?? null)) return [];
    return [findingAt("progress/missing", context, at, action, {})];
  },
};
