import { flaggedReadings } from "./flaggedReadings";
import { findingAt, type ActionRule } from "./Rule";

/** A text in a status or month cell that is no letter and no word of the plan's scheme: "?". */
export const statusUnknownText: ActionRule = {
  id: "status/unknown-text",
  scope: "action",
  check(action, context) {
    return flaggedReadings("unknown-text", action, context).map(({ text, rowIndex, columnIndex }) =>
      findingAt("status/unknown-text", context, { rowIndex, columnIndex }, action, { text }),
    );
  },
};
