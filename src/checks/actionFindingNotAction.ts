import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";
import { COMMITMENTS, WEAKNESSES } from "./weaknessWords";

const SENTENCE_END = /[.;!?\n]/;

/** An "action" states a weakness and commits nobody to anything: an auditor's finding, copied and not answered. */
export const actionFindingNotAction: ActionRule = {
  id: "action/finding-not-action",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "action", context.grid);
    if (!at || COMMITMENTS.some((words) => words.test(action.action))) return []; /* most open with a verb */
    const sentence = action.action
      .split(SENTENCE_END)
      .find((part) => WEAKNESSES.some((words) => words.test(part.trim())));
    if (!sentence) return [];
    return [findingAt("action/finding-not-action", context, at, action, { words: sentence.trim() })];
  },
};
