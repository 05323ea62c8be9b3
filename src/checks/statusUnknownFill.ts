import type { CellPosition } from "../cells/Area";
import { allStatusReadings } from "./statusReadings";
import { findingAt, type PlanRule } from "./Rule";

/** A colour in status cells that no legend explains; one finding a colour, at the first cell that has it. */
export const statusUnknownFill: PlanRule = {
  id: "status/unknown-fill",
  scope: "plan",
  check(context) {
    const fills = new Map<string, { at: CellPosition; count: number }>();
    for (const { fill, flags, rowIndex, columnIndex } of allStatusReadings(context)) {
      if (fill === undefined || !flags.includes("unknown-fill")) continue;
      const seen = fills.get(fill) ?? { at: { rowIndex, columnIndex }, count: 0 };
      seen.count += 1;
      fills.set(fill, seen);
    }
    return [...fills].map(([fill, { at, count }]) =>
      findingAt("status/unknown-fill", context, at, null, { fill, count }),
    );
  },
};
