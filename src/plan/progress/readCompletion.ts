import type { EvidenceKind } from "./Evidence";
import { opensDate } from "./opensDate";
import {
  DEGREE_WORDS,
  EACH_WORDS,
  EXCEPTIONS,
  MEASURES,
  OBJECT_OPENERS,
  PART_NOUNS,
  PART_WORDS,
  SHARE_WORDS,
  SOME_WORDS,
  WHOLE_SUBJECTS,
} from "./progressPhrases";
import { readShare } from "./readShare";
import type { Word } from "./splitClauses";

/** How far before a finished thing the word may stand that makes it a part. */
const PART_REACH = 4;
/** "Two of the four guides have now been completed". */
const SHARE_REACH = 8;
/** Words after a finished thing that may say "only". */
const ONLY_REACH = 5;

/** A finished whole, a finished thing or a finished part; an order where "complete" opens a clause before its object. */
export function readCompletion(words: readonly Word[], at: number, length: number): EvidenceKind {
  const share = readShare(words, at - SHARE_REACH, at) ?? readShare(words, at + length, at + length + SHARE_REACH);
  if (share === "none") return "not-started";
  if (share === "some") return "part";
  if (DEGREE_WORDS.has(words[at - 1]?.text ?? "") || isPartOf(words, at)) return "part";
  if (hasException(words, at + length)) return "part";
  const before = words.slice(Math.max(0, at - PART_REACH), at);
  if (before.some(({ text }) => SOME_WORDS.has(text))) {
    return before.some(({ text }) => text === "work") ? "begun" : "part";
  }
  if (words.slice(at + length, at + length + ONLY_REACH).some(({ text }) => text === "only")) return "part";
  if (at === 0 && isOrder(words[at], words[at + length])) return "intention";
  if (isAim(words, at)) return "intention";
  if (at === 1 && /^\d{1,3}$/.test(words[0]?.text ?? "")) return "act"; /* "64 done": of how many? */
  if (MEASURES.has(words[at]?.text ?? "") && at + length < words.length) return "act"; /* met this time */
  if (isLimited(words, at + length)) return "finished";
  const isWhole = at <= PART_REACH * 2 && words.slice(0, at).every(({ text }) => WHOLE_SUBJECTS.has(text));
  return isWhole ? "whole" : "finished";
}

/** How far after a finished thing what is left out may be named. */
const EXCEPTION_REACH = 8;

/** "On all wards bar one", "at every site except the harbour". */
function hasException(words: readonly Word[], after: number): boolean {
  const last = Math.min(words.length, after + EXCEPTION_REACH);
  for (let at = after; at < last; at++) {
    const word = words[at]?.text ?? "";
    if (EXCEPTIONS.has(word)) return true;
    if ((word === "bar" || word === "but") && NUMBER.test(words[at + 1]?.text ?? "")) return true;
    if (word === "apart" && words[at + 1]?.text === "from") return true;
  }
  return false;
}

const NUMBER = /^(?:one|two|three|four|five|six|\d{1,2})$/;

/** "First phase", "Parts A and B", "most of the reviews", "all but two". */
function isPartOf(words: readonly Word[], at: number): boolean {
  if (EACH_WORDS.has(words[0]?.text ?? "")) return words[1]?.text === "but";
  for (let before = Math.max(0, at - SHARE_REACH); before < at; before++) {
    const word = words[before]?.text ?? "";
    const next = words[before + 1]?.text ?? "";
    if (SHARE_WORDS.has(word) && next === "of") return true;
    if (PART_NOUNS.has(word) && /^(?:[a-h]|\d{1,2}|one|two|three|four|i{1,3}|iv|v)$/.test(next)) return true;
    if (at - before <= PART_REACH && (PART_WORDS.has(word) || isPartialShare(word))) return true;
  }
  return false;
}

/** "Complete the review", and not the marker of "COMPLETE Staff trained". */
function isOrder(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.text !== "complete" || word.isShouted || next === undefined) return false;
  return OBJECT_OPENERS.has(next.text) && next.text !== "and" && !next.isCapital;
}

/** "Complete by June 2010". */
function isAim(words: readonly Word[], at: number): boolean {
  const [word, by, date] = [words[at], words[at + 1], words[at + 2]];
  return word?.text === "complete" && by?.text === "by" && date !== undefined && opensDate(date.text);
}

/** "Completed for housing tenants", "done in KS1": of something, and perhaps not of all. */
function isLimited(words: readonly Word[], after: number): boolean {
  const next = words[after]?.text ?? "";
  const object = words[after + 1]?.text ?? "";
  if (next !== "for" && next !== "in" && next !== "at" && next !== "on") return false;
  return object !== "" && !UNLIMITED.has(object) && !opensDate(object);
}

/** "In full", "on time": how it was done, not which part. */
const UNLIMITED: ReadonlySet<string> = new Set([
  "full",
  "all",
  "time",
  "schedule",
  "target",
  "budget",
  "line",
  "place",
]);

function isPartialShare(word: string): boolean {
  return /^\d{1,2}(?:\.\d+)?%$/.test(word);
}
