import { ASKING_WORDS, TELLING_WORDS } from "./progressPhrases";
import type { Word } from "./splitClauses";

/**
 * "Asked lead for an update", "Lead to provide update", "Manager to update": the clause wants news of the work and has none.
 * @example asksForNews(splitClauses("Chased lead for update")[0].words) //=> true
 */
export function asksForNews(words: readonly Word[]): boolean {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]?.text;
    if (word !== "update" && word !== "updates") continue;
    if (words[at - 1]?.text === "to") return at > 1 && (at === words.length - 1 || WHEN.has(words[at + 1]?.text ?? ""));
    return isAskedFor(words, at);
  }
  return false;
}

/** "To update at the next meeting": when, and not what. */
const WHEN: ReadonlySet<string> = new Set(["at", "by", "in", "next"]);

function isAskedFor(words: readonly Word[], update: number): boolean {
  let isAsked = false;
  for (let at = 0; at < update; at++) {
    const word = words[at]?.text ?? "";
    if (ASKING_WORDS.has(word)) isAsked = true;
    if (word === "requested" && update - at <= 2) return true;
    if (isAsked && word === "for") return true;
    if (word === "to" && TELLING_WORDS.has(words[at + 1]?.text ?? "")) return update - at <= TELLING_REACH;
  }
  return false;
}

/** "To provide a short update". */
const TELLING_REACH = 4;
