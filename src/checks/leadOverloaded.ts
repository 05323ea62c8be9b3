import type { Action } from "../plan/Plan";
import { isClosed } from "./isClosed";
import { accountableLead, leadName } from "./leadName";
import { headerCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

/** One person answers for too large a share of the actions still to be finished; reported at the column's header. */
export const leadOverloaded: PlanRule = {
  id: "lead/overloaded",
  scope: "plan",
  check(context) {
    const { grid, thresholds } = context;
    const isOpen = (action: Action) => !isClosed(action, grid);
    const open = grid.actions.filter(isOpen);
    if (open.length < thresholds.fewestForShares) return [];
    const counts = new Map<string, number>();
    for (const { leads } of open) {
      const lead = accountableLead(leads);
      if (lead && lead.kind !== "group") counts.set(leadName(lead), (counts.get(leadName(lead)) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > open.length * thresholds.overloadedShare)
      .map(([name, count]) =>
        findingAt("lead/overloaded", context, headerCell("lead", grid), null, { name, count, of: open.length }),
      );
  },
};
