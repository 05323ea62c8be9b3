import { allStatusReadings } from "./statusReadings";
import { findingAt, type PlanRule } from "./Rule";

/** Status cells without text that a conditional format may colour: that colour cannot be read; one note a plan. */
export const statusConditionalFormat: PlanRule = {
  id: "status/conditional-format",
  scope: "plan",
  check(context) {
    const hidden = allStatusReadings(context).filter(
      ({ flags, text }) => flags.includes("conditional-format") && text.trim() === "",
    );
    const [first] = hidden;
    if (!first) return [];
    const { rowIndex, columnIndex } = first;
    return [findingAt("status/conditional-format", context, { rowIndex, columnIndex }, null, { count: hidden.length })];
  },
};
