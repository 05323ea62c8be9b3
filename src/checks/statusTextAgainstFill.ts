import { flaggedReadings } from "./flaggedReadings";
import { findingAt, type ActionRule } from "./Rule";

/** A status cell's word and its colour say different things. */
export const statusTextAgainstFill: ActionRule = {
  id: "status/text-against-fill",
  scope: "action",
  check(action, context) {
    const entries = context.grid.legend?.entries ?? [];
    return flaggedReadings("text-against-fill", action, context).map(({ text, fill = "", rowIndex, columnIndex }) => {
      const fillStatus = entries.find((entry) => entry.fill === fill)?.status ?? null;
      return findingAt("status/text-against-fill", context, { rowIndex, columnIndex }, action, {
        text,
        fill,
        fillStatus,
      });
    });
  },
};
