import { flaggedReadings } from "./flaggedReadings";
import { findingAt, type PlanRule } from "./Rule";

/** Status cells without text that a conditional format may colour: that colour cannot be read; one note a plan. */
export const statusConditionalFormat: PlanRule = {
  id: "status/conditional-format",
  scope: "plan",
  check(context) {
    const hidden = context.grid.actions.flatMap((action) =>
      flaggedReadings("conditional-format", action, context).filter(({ text }) => text.trim() === ""),
    );
    const [first] = hidden;
    if (!first) return [];
    const { rowIndex, columnIndex } = first;
    return [findingAt("status/conditional-format", context, { rowIndex, columnIndex }, null, { count: hidden.length })];
  },
};
