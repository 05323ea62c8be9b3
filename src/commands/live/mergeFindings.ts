import { byRuleAndPlace } from "../../checks/checkPlan";
import type { Finding } from "../../checks/Finding";

/**
 * Findings in order, without those that are gone and with new ones in their places. Each is looked up by halving: going
 * through them all, or sorting them anew, would cost more than the rules that made the new ones.
 */
export function mergeFindings(
  known: readonly Finding[],
  gone: readonly Finding[],
  fresh: readonly Finding[],
): readonly Finding[] {
  const cuts = gone.map((finding) => indexOf(known, finding)).filter((index) => index >= 0);
  const puts = fresh.toSorted(byRuleAndPlace).map((finding) => ({ finding, at: firstAfter(known, finding) }));
  cuts.sort((a, b) => a - b);
  const merged: Finding[] = [];
  let from = 0;
  let put = 0;
  const goOnTo = (end: number) => {
    for (; put < puts.length; put++) {
      const { finding, at } = puts[put] ?? {};
      if (!finding || at === undefined || at > end) break;
      append(merged, known, from, at);
      from = Math.max(from, at);
      merged.push(finding);
    }
    append(merged, known, from, end);
  };
  for (const cut of cuts) {
    goOnTo(cut);
    from = cut + 1;
  }
  goOnTo(known.length);
  return merged;
}

function append(merged: Finding[], known: readonly Finding[], from: number, end: number): void {
  for (let index = from; index < end; index++) merged.push(known[index] as Finding);
}

/** Where a finding itself stands; several may stand at one place. */
function indexOf(known: readonly Finding[], finding: Finding): number {
  for (let index = firstAfter(known, finding) - 1; index >= 0; index--) {
    const other = known[index];
    if (other === finding) return index;
    if (!other || byRuleAndPlace(other, finding) !== 0) break;
  }
  return -1;
}

/** The first place after all that come before a finding or stand where it does. */
function firstAfter(known: readonly Finding[], finding: Finding): number {
  let [from, to] = [0, known.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (byRuleAndPlace(known[middle] as Finding, finding) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
