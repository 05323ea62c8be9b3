import { statusReadings } from "./statusReadings";
import { findingAt, type ActionRule } from "./Rule";

/** A status cell's word and its colour say different things. */
export const statusTextAgainstFill: ActionRule = {
  id: "status/text-against-fill",
  scope: "action",
  check(action, context) {
    const entries = context.grid.legend?.entries ?? [];
    return statusReadings(action, context)
      .filter(({ flags }) => flags.includes("text-against-fill"))
      .map(({ text, fill = "", rowIndex, columnIndex }) => {
        const fillStatus = entries.find((entry) => entry.fill === fill)?.status ?? null;
        return findingAt("status/text-against-fill", context, { rowIndex, columnIndex }, action, {
          text,
          fill,
          fillStatus,
        });
      });
  },
};
