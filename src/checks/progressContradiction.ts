import type { Action } from "../plan/Plan";
import type { ProgressContradiction } from "./Finding";
import { GREEN } from "./acceptedRatings";
import { personStatus } from "./personStatus";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule, type CheckContext } from "./Rule";

/** What is written about an action cannot all be true: complete with a target to come, or delayed and yet green. */
export const progressContradiction: ActionRule = {
  id: "progress/contradiction",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "progress", context.grid);
    const contradiction = at && contradictionOf(action, context);
    return contradiction ? [findingAt("progress/contradiction", context, at, action, contradiction)] : [];
  },
};

function contradictionOf(action: Action, context: CheckContext): ProgressContradiction | null {
  const { progress, deadline } = action;
  const { state, words, laterTarget } = progress;
  if (state === "delayed") {
    const status = personStatus(action, context);
    return status !== null && GREEN.has(status) ? { kind: "delayed-yet-green", words, status } : null;
  }
  if (state !== "complete") return null;
  if (laterTarget) return { kind: "complete-with-later-target", words: progress.raw, target: laterTarget };
  const isToCome = deadline.kind === "dated" && deadline.due !== null && deadline.due > context.grid.asAt;
  return isToCome && deadline.due !== null ? { kind: "complete-before-deadline", words, due: deadline.due } : null;
}
