import { isClosed } from "./isClosed";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** Nothing is written about an action that is not known to be closed. */
export const progressMissing: ActionRule = {
  id: "progress/missing",
  scope: "action",
  check(action, context) {
    if (action.progress.raw.trim() !== "") return [];
    const at = roleCell(action, "progress", context.grid);
    if (!at || isClosed(action, context.grid)) return [];
    return [findingAt("progress/missing", context, at, action, {})];
  },
};
