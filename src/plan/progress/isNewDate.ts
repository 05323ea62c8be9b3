import { MONTH_OPENERS } from "./progressPhrases";
import type { Word } from "./splitClauses";

/** "Due date now 30/9/24", "was June, now March": how far before the "now" the old date's word may stand. */
const REACH = 5;

/** A "now" right before a date, after words of an older one, or at the head of a clause that follows them. */
export function isNewDate(words: readonly Word[], at: number, isAfterOthers: boolean): boolean {
  if (words[at]?.text !== "now" || !isDate(words, at + 1)) return false;
  if (at === 0) return isAfterOthers;
  for (let before = Math.max(0, at - REACH); before < at; before++) {
    if (DUE_WORDS.has(words[before]?.text ?? "")) return true;
  }
  return false;
}

const DUE_WORDS: ReadonlySet<string> = new Set(["due", "date", "deadline", "target", "was", "completion", "from"]);

/** A month, or figures and a mark and figures: a number alone may count anything. */
function isDate(words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]];
  if (one === undefined) return false;
  if (MONTH_OPENERS.has(one.text)) return true;
  if (!/^\d/.test(one.text) || next === undefined) return false;
  return MONTH_OPENERS.has(next.text) || (/^\d/.test(next.text) && next.start === one.end + 1);
}
