import {
  NOT_ACTS,
  NOT_DOINGS,
  OBJECT_OPENERS,
  PLAIN_VERBS,
  PLAIN_VERBS_OR_THINGS,
  type Signal,
} from "./progressPhrases";
import type { Word } from "./splitClauses";

/**
 * What a verb's form says where no phrase of the table fits. After a deed in the same clause "to" tells what it was for, or
 * to whom: "installed to keep the hall warm", "sent to audit".
 */
export function signalOfForm(words: readonly Word[], at: number, hasDeed: boolean): Signal | null {
  const word = words[at]?.text ?? "";
  const before = words[at - 1]?.text;
  const next = words[at + 1]?.text;
  if (isActForm(word)) return "act";
  if (isDoingForm(word) && next !== "of" && (before === undefined || BE.has(before))) return "begun";
  if (before === "to" && hasDeed) return null;
  if (word === "continue" && before !== undefined && before !== "to" && before !== "and") return "begun";
  const opens = before === undefined || before === "to" || before === "and";
  if (opens && PLAIN_VERBS.has(word)) return "intention";
  if (opens && PLAIN_VERBS_OR_THINGS.has(word) && !isActor(words, at)) {
    if (before === "to" || (next !== undefined && OBJECT_OPENERS.has(next))) return "intention";
  }
  return null;
}

/** "Lead to confirm": who is to do it, and no order. */
function isActor(words: readonly Word[], at: number): boolean {
  return at === 0 && words[1]?.text === "to" && PLAIN_VERBS.has(words[2]?.text ?? "");
}

const BE: ReadonlySet<string> = new Set([
  "is",
  "are",
  "am",
  "we're",
  "still",
  "been",
  "also",
  "team",
  "actively",
  "staff",
  "officers",
]);

/** "circulated", "agreed": the form of something done. */
export function isActForm(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !NOT_ACTS.has(word);
}

/** "Reducing": the form of something going on. */
export function isDoingForm(word: string): boolean {
  return word.length > 4 && word.endsWith("ing") && !NOT_DOINGS.has(word);
}
