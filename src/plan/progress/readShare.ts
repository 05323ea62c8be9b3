import { NUMBER_WORDS } from "./progressPhrases";
import type { Word } from "./splitClauses";

/** How much of a counted number is done. */
export type Share = "none" | "some" | "all";

/**
 * "3 of 5", "3 out of the 5", "two of our four", "3/5" within some words of a clause; null where there is none.
 * @example readShare(words, 0, words.length) //=> "some"
 */
export function readShare(words: readonly Word[], from: number, to: number): Share | null {
  const last = Math.min(to, words.length);
  for (let at = Math.max(0, from); at < last; at++) {
    const some = numberOf(words[at]);
    const all = some === null ? null : wholeAfter(words, at);
    if (some === null || all === null || some > all) continue;
    if (some === 0) return "none";
    return some === all ? "all" : "some";
  }
  return null;
}

function wholeAfter(words: readonly Word[], at: number): number | null {
  const next = words[at + 1];
  if (next?.text === "of" || next?.text === "from") return numberOf(words[at + 2]) ?? numberOf(words[at + 3]);
  if (next?.text === "out" && words[at + 2]?.text === "of") return numberOf(words[at + 3]) ?? numberOf(words[at + 4]);
  return at === 0 && isBesides(words[at], next) && !isBesides(next, words[at + 2]) ? numberOf(next) : null;
}

/** "18/25": nothing but one mark stands between. */
function isBesides(one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && next.start === one.end + 1 && numberOf(next) !== null;
}

function numberOf(word: Word | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}$/.test(word.text)) return Number(word.text);
  const named = NUMBER_WORDS.indexOf(word.text);
  return named === -1 ? null : named;
}
