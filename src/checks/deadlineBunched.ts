import type { IsoDate } from "../cells/isoDate";
import { headerCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

/** Too large a share of the plan is due on one day; reported once, at the column's header. */
export const deadlineBunched: PlanRule = {
  id: "deadline/bunched",
  scope: "plan",
  check(context) {
    const { grid, thresholds } = context;
    const of = grid.actions.length;
    if (of < thresholds.fewestForShares) return [];
    const counts = new Map<IsoDate, number>();
    for (const { deadline } of grid.actions) {
      if (deadline.kind === "dated" && deadline.due) counts.set(deadline.due, (counts.get(deadline.due) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > of * thresholds.bunchedShare)
      .map(([due, count]) =>
        findingAt("deadline/bunched", context, headerCell("deadline", grid), null, { due, count, of }),
      );
  },
};
