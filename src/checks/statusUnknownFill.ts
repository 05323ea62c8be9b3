import type { CellPosition } from "../cells/Area";
import { flaggedReadings } from "./flaggedReadings";
import { findingAt, type PlanRule } from "./Rule";

/** A colour in status cells that no legend explains; one finding a colour, at the first cell that has it. */
export const statusUnknownFill: PlanRule = {
  id: "status/unknown-fill",
  scope: "plan",
  check(context) {
    const fills = new Map<string, { at: CellPosition; count: number }>();
    const unknown = context.grid.actions.flatMap((action) => flaggedReadings("unknown-fill", action, context));
    for (const { fill, rowIndex, columnIndex } of unknown) {
      if (fill === undefined) continue;
      const seen = fills.get(fill) ?? { at: { rowIndex, columnIndex }, count: 0 };
      seen.count += 1;
      fills.set(fill, seen);
    }
    return [...fills].map(([fill, { at, count }]) =>
      findingAt("status/unknown-fill", context, at, null, { fill, count }),
    );
  },
};
