import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** An action names nobody: its lead cell is blank, or holds "TBC", "Vacant" or the like. */
export const leadMissing: ActionRule = {
  id: "lead/missing",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "lead", context.grid);
    if (!at || action.leads.length > 0 || action.progress.state === "superseded") return [];
    const raw = context.sheet.rows[at.rowIndex]?.[at.columnIndex]?.text.trim() ?? "";
    return [findingAt("lead/missing", context, at, action, { raw })];
  },
};
