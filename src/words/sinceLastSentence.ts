import type { AnswerChange } from "../checklist/AnswerChange";
import { listInWords } from "./listInWords";

/** How the sentence begins, so that it is known again on the sheet. */
export const SINCE_LAST = "Since the last assessment:";

/**
 * What the plan shows otherwise than last time, in one sentence; "" where nothing is.
 * @example sinceLastSentence(changes) //=> "Since the last assessment: better on 4 and 35; worse on 39."
 */
export function sinceLastSentence(changes: readonly AnswerChange[]): string {
  const parts = [
    part("better on", changes, true),
    part("worse on", changes, false),
    part("not to be compared on", changes, null),
  ].filter((words) => words !== "");
  return parts.length === 0 ? "" : `${SINCE_LAST} ${parts.join("; ")}.`;
}

function part(words: string, changes: readonly AnswerChange[], isBetter: boolean | null): string {
  const ids = changes.filter((change) => change.isBetter === isBetter).map(({ criterionId }) => criterionId);
  return ids.length === 0 ? "" : `${words} ${listInWords(ids)}`;
}
