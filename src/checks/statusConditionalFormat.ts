import { allStatusReadings } from "./statusReadings";
import { findingAt, type PlanRule } from "./Rule";

/** Status cells without text that a conditional format may colour: that colour cannot be read; one note a plan. */
export const statusConditionalFormat: PlanRule = {
  id: "status/conditional-format",
  scope: "plan",
  check(context) {
    const hidden = [...allStatusReadings(context.grid)].filter(
      ([, { flags, text }]) => flags.includes("conditional-format") && text.trim() === "",
    );
    const [, first] = hidden[0] ?? [];
    return first ? [findingAt("status/conditional-format", context, first, null, { count: hidden.length })] : [];
  },
};
