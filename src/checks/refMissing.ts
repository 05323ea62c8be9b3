import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** An action of a plan with references has none. */
export const refMissing: ActionRule = {
  id: "ref/missing",
  scope: "action",
  check(action, context) {
    if (action.ref?.trim()) return [];
    const at = roleCell(action, "ref", context.grid);
    return at ? [findingAt("ref/missing", context, at, action, {})] : [];
  },
};
