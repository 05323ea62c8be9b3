import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";
import { COMMITMENTS, WEAKNESSES } from "./weaknessWords";

/** An "action" states a weakness and commits nobody to anything: an auditor's finding, copied and not answered. */
export const actionFindingNotAction: ActionRule = {
  id: "action/finding-not-action",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "action", context.grid);
    const words = WEAKNESSES.map((weakness) => weakness.exec(action.action)?.[0]).find(Boolean);
    if (!at || !words || COMMITMENTS.some((commitment) => commitment.test(action.action))) return [];
    return [findingAt("action/finding-not-action", context, at, action, { words })];
  },
};
