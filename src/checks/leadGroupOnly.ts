import { isClosed } from "./isClosed";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** An action still to be finished is led by teams, boards or committees only: no one person answers for it. */
export const leadGroupOnly: ActionRule = {
  id: "lead/group-only",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "lead", context.grid);
    const isGroupOnly = action.leads.length > 0 && action.leads.every(({ kind }) => kind === "group");
    if (!at || !isGroupOnly || isClosed(action, context.grid)) return [];
    const names = action.leads.map(({ name }) => name);
    return [findingAt("lead/group-only", context, at, action, { names })];
  },
};
