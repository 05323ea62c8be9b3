import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** An action runs on over further rows: sorting or filtering the sheet would tear it apart. */
export const rowSplitOverPage: ActionRule = {
  id: "row/split-over-page",
  scope: "action",
  check(action, context) {
    const { rowIndexes } = action;
    if (rowIndexes.length < 2) return [];
    const at = roleCell(action, "action", context.grid);
    if (!at) return [];
    return [findingAt("row/split-over-page", context, at, action, { rowIndexes })];
  },
};
