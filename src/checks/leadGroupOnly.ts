import { isClosed } from "./isClosed";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/** An action still to be finished is led by teams, boards or committees only: no one person answers for it. */
export const leadGroupOnly: ActionRule = {
  id: "lead/group-only",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "lead", context.grid);
    const isGroupOnly = action.leads.length > 0 && action.leads.every(({ kind }) => kind === "group");
    if (!at || !isGroupOnly || isClosed(action, statedStatus(action, context.grid)?.status ?? null)) return [];
    const names = action.leads.map(({ name }) => name);
    return [findingAt("lead/group-only", context, at, action, { names })];
  },
};
