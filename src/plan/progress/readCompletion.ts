import type { EvidenceKind } from "./Evidence";
import { opensDate } from "./opensDate";
import { NUMBER_WORDS, OBJECT_OPENERS, PART_WORDS, SOME_WORDS, WHOLE_SUBJECTS } from "./progressPhrases";
import type { Word } from "./splitClauses";

/** How far before a finished thing the word may stand that makes it a part. */
const PART_REACH = 4;
/** "Two of the four guides have now been completed". */
const SHARE_REACH = 8;
/** Words after a finished thing that may say "only". */
const ONLY_REACH = 5;

/** A finished whole, a finished thing or a finished part; an order where "complete" opens a clause before its object. */
export function readCompletion(words: readonly Word[], at: number, length: number): EvidenceKind {
  const before = words.slice(Math.max(0, at - PART_REACH), at);
  if (before.some(({ text }) => PART_WORDS.has(text) || isPartialShare(text))) return "part";
  if (before.some(({ text }) => SOME_WORDS.has(text))) {
    return before.some(({ text }) => text === "work") ? "begun" : "part";
  }
  if (words.slice(at + length, at + length + ONLY_REACH).some(({ text }) => text === "only")) return "part";
  if (at === 0 && isOrder(words[at], words[at + length])) return "intention";
  if (isAim(words, at)) return "intention";
  if (isShortOf(words.slice(Math.max(0, at - SHARE_REACH), at))) return "part";
  if (isShortOf(words.slice(at + length, at + length + SHARE_REACH))) return "part";
  if (isLimited(words, at + length)) return "finished";
  const isWhole = at <= PART_REACH * 2 && words.slice(0, at).every(({ text }) => WHOLE_SUBJECTS.has(text));
  return isWhole ? "whole" : "finished";
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

/** "3 of 5 completed". */
function isShortOf(before: readonly Word[]): boolean {
  const of = before.findIndex(({ text }, index) => index > 0 && text === "of");
  const some = numberOf(before[of - 1]?.text);
  const all = numberOf(before[of + 1]?.text) ?? numberOf(before[of + 2]?.text);
  return of !== -1 && some !== null && all !== null && some < all;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const named = NUMBER_WORDS.indexOf(word);
  return named === -1 ? null : named;
}

/** "Completed for housing tenants", "done in KS1": of something, and perhaps not of all. */
function isLimited(words: readonly Word[], after: number): boolean {
  const next = words[after]?.text ?? "";
  const object = words[after + 1]?.text ?? "";
  if (next !== "for" && next !== "in" && next !== "at") return false;
  return object !== "" && object !== "full" && object !== "all" && !opensDate(object);
}

function isPartialShare(word: string): boolean {
  return /^\d{1,2}(?:\.\d+)?%$/.test(word);
}
