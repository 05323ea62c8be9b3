import { PLAN_WORDS, TRANSFERS, WHOLE_SUBJECTS } from "./progressPhrases";
import type { Word } from "./splitClauses";

/** How far after "transferred to" the plan it went to may stand. */
const PLAN_REACH = 6;

/** "Transferred to the housing strategy": by nothing but the action itself. */
export function isToOtherPlan(words: readonly Word[], at: number): boolean {
  if (!TRANSFERS.has(words[at]?.text ?? "")) return false;
  const next = words[at + 1]?.text;
  if (next !== "to" && next !== "into" && next !== "onto") return false;
  for (let before = 0; before < at; before++) if (!WHOLE_SUBJECTS.has(words[before]?.text ?? "")) return false;
  for (let after = at + 2; after < at + PLAN_REACH; after++) if (PLAN_WORDS.has(words[after]?.text ?? "")) return true;
  return false;
}
