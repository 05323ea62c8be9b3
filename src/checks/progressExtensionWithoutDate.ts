import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

const APPROVED = /\b(?:approved|agreed|granted|authorised|authorized|accepted)\b/i;

/** An extension is asked for, and neither an approval nor a new date is recorded. */
export const progressExtensionWithoutDate: ActionRule = {
  id: "progress/extension-without-date",
  scope: "action",
  check(action, context) {
    const { state, raw, words, newDate } = action.progress;
    if (state !== "extension" || newDate || APPROVED.test(raw)) return [];
    const at = roleCell(action, "progress", context.grid);
    const { due, kind } = action.deadline;
    if (!at) return [];
    if (kind === "dated" && due !== null && due >= context.grid.asAt) return [];
    return [findingAt("progress/extension-without-date", context, at, action, { words })];
  },
};
