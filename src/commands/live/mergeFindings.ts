import { byRuleAndPlace } from "../../checks/checkPlan";
import type { Finding } from "../../checks/Finding";

/**
 * Findings in order, without those that are gone and with new ones in their places. Sorting them all anew would cost more
 * than the rules that made the new ones.
 */
export function mergeFindings(
  known: readonly Finding[],
  isGone: (finding: Finding) => boolean,
  fresh: readonly Finding[],
): readonly Finding[] {
  const sorted = fresh.toSorted(byRuleAndPlace);
  const merged: Finding[] = [];
  let at = 0;
  let next = sorted[0];
  for (const finding of known) {
    while (next && byRuleAndPlace(next, finding) < 0) {
      merged.push(next);
      next = sorted[++at];
    }
    if (!isGone(finding)) merged.push(finding);
  }
  for (; next; next = sorted[++at]) merged.push(next);
  return merged;
}
