import { matchPhrase } from "./matchPhrase";
import {
  CONDITIONS,
  DATE_OPENERS,
  NEGATIONS,
  NOT_ACTS,
  NOT_DOINGS,
  NUMBER_WORDS,
  OBJECT_OPENERS,
  PART_WORDS,
  PAST,
  PLAIN_VERBS,
  PLAIN_VERBS_OR_THINGS,
  POSSIBILITIES,
  PRESENT,
  SOME_WORDS,
  WHOLE_SUBJECTS,
  type Signal,
} from "./progressPhrases";
import type { Clause, Word } from "./splitClauses";

/** What one place in a progress cell says of the work, its surroundings heard. */
export type EvidenceKind =
  /** The whole action is finished. */
  | "whole"
  /** A named thing is finished: the whole action, where nothing else is left. */
  | "finished"
  /** A part is finished and the words say that it is a part. */
  | "part"
  | "begun"
  | "on-target"
  /** Something was done, without a word of state: "Meeting held". */
  | "act"
  | "not-started"
  /** "Not completed", "has not been delivered". */
  | "unfinished"
  | "intention"
  | "not-due"
  | "delayed"
  | "extension"
  | "suspended"
  | "superseded"
  | "resumed";

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly start: number;
  readonly end: number;
  /** Nothing but a date or a heading's word or two stands before it in the cell. */
  readonly isFirst: boolean;
  /** Told as the past: "previously delayed", "was on hold". */
  readonly isPast: boolean;
  /** "now", "since": what was told before is history. */
  readonly isNow: boolean;
}

/** How far before a word its "not" may stand: "has not yet been fully completed". */
const NEGATION_REACH = 4;
/** Words before a clause that still opens the cell: "Update June 2010: complete". */
const HEADING_LENGTH = 3;
const PAST_REACH = 4;
const PART_REACH = 4;
const SHARE_REACH = 8;
/** Words after a finished thing that may say "only". */
const ONLY_REACH = 5;

interface Mood {
  negatedFrom: number;
  intendedFrom: number;
  conditionFrom: number;
  pastFrom: number;
  nowFrom: number;
  possibleFrom: number;
}

/** All that a cell's clauses say of the work, in the order of its words. */
export function findEvidence(clauses: readonly Clause[]): Evidence[] {
  const all: Evidence[] = [];
  let wasIntended = false;
  let wordsBefore = 0;
  for (const clause of clauses) {
    const isSubjectless = clause.continues && startsWithDeed(clause.words);
    const found = readClause(clause.words, isSubjectless && wasIntended, wordsBefore <= HEADING_LENGTH);
    all.push(...found.evidence);
    wasIntended = found.isIntended;
    wordsBefore += clause.words.length;
  }
  return all;
}

/** "consulted on", "and agreed": the clause has no subject of its own and goes on in the mood of the one before. */
function startsWithDeed(words: readonly Word[]): boolean {
  const first = words[0]?.text === "and" || words[0]?.text === "then" ? words[1] : words[0];
  return first !== undefined && (isActForm(first.text) || PLAIN_VERBS.has(first.text) || first.text === "complete");
}

function readClause(
  words: readonly Word[],
  isIntended: boolean,
  isFirst: boolean,
): { evidence: Evidence[]; isIntended: boolean } {
  const evidence: Evidence[] = [];
  const mood: Mood = {
    negatedFrom: -Infinity,
    intendedFrom: isIntended ? -1 : Infinity,
    conditionFrom: Infinity,
    pastFrom: -Infinity,
    nowFrom: -Infinity,
    possibleFrom: -Infinity,
  };
  let at = 0;
  while (at < words.length) {
    const phrase = matchPhrase(words, at);
    const length = phrase?.length ?? 1;
    const signal = phrase?.signal ?? signalOfForm(words, at);
    const kind = signal === null ? null : hear(signal, words, at, length, mood);
    if (kind !== null) {
      const from = Math.min(at, mood.negatedFrom >= at - NEGATION_REACH && isDenial(kind) ? mood.negatedFrom : at);
      evidence.push({
        kind,
        start: words[from]?.start ?? 0,
        end: words[at + length - 1]?.end ?? 0,
        isFirst,
        isPast: at - mood.pastFrom <= PAST_REACH,
        isNow: mood.nowFrom >= 0,
      });
    }
    if (signal === "intention") mood.intendedFrom = Math.min(mood.intendedFrom, at);
    if (signal === "not-started" && NEGATIONS.has(words[at]?.text ?? "")) mood.negatedFrom = at + length - 1;
    if (phrase === null) setMood(mood, words[at]?.text ?? "", at);
    at += length;
  }
  const opener = words[0];
  if (evidence.length === 0 && opener?.text === "not") {
    evidence.push({
      kind: "unfinished",
      start: opener.start,
      end: words.at(-1)?.end ?? opener.end,
      isFirst,
      isPast: false,
      isNow: false,
    });
  }
  return { evidence, isIntended: mood.intendedFrom < Infinity };
}

function isDenial(kind: EvidenceKind): boolean {
  return kind === "unfinished" || kind === "not-started" || kind === "delayed" || kind === "part";
}

function setMood(mood: Mood, word: string, at: number): void {
  if (NEGATIONS.has(word)) mood.negatedFrom = at;
  if (CONDITIONS.has(word)) mood.conditionFrom = Math.min(mood.conditionFrom, at);
  if (PAST.has(word)) mood.pastFrom = at;
  if (PRESENT.has(word)) mood.nowFrom = at;
  if (POSSIBILITIES.has(word)) mood.possibleFrom = at;
}

/** What a signal comes to among the words around it. */
function hear(signal: Signal, words: readonly Word[], at: number, length: number, mood: Mood): EvidenceKind | null {
  const isNegated = at - mood.negatedFrom <= NEGATION_REACH;
  const isIntended = mood.intendedFrom < at || mood.conditionFrom < at || words[at - 1]?.text === "to";
  const isPossible = at - mood.possibleFrom <= PAST_REACH;
  switch (signal) {
    case "decoy":
      return null;
    case "complete":
      if (isNegated) return "unfinished";
      if (isIntended) return "intention";
      if (words[at - 1]?.text === "being") return "begun";
      return completion(words, at, length);
    case "begun":
      if (isNegated) return "not-started";
      return isIntended ? "intention" : "begun";
    case "act":
      if (isNegated) return "unfinished";
      return isIntended ? "intention" : "act";
    case "on-target":
      return isNegated ? "delayed" : "on-target";
    case "delayed":
    case "suspended":
    case "superseded":
      return isNegated || isPossible ? null : signal;
    case "extension":
      return isNegated ? null : signal;
    case "moved":
      return !isNegated && opensDate(words[at + length]?.text ?? "") ? "extension" : null;
    case "part":
    case "resumed":
    case "not-due":
      return isIntended ? "intention" : signal;
    case "not-started":
    case "intention":
      return signal;
  }
}

/** A finished whole, a finished thing or a finished part; an order where "complete" opens a clause before its object. */
function completion(words: readonly Word[], at: number, length: number): EvidenceKind {
  const before = words.slice(Math.max(0, at - PART_REACH), at);
  if (before.some(({ text }) => PART_WORDS.has(text) || isPartialShare(text))) return "part";
  if (before.some(({ text }) => SOME_WORDS.has(text)))
    return before.some(({ text }) => text === "work") ? "begun" : "part";
  if (words.slice(at + length, at + length + ONLY_REACH).some(({ text }) => text === "only")) return "part";
  if (at === 0 && isOrder(words[at], words[at + length])) return "intention";
  if (
    words[at]?.text === "complete" &&
    words[at + length]?.text === "by" &&
    opensDate(words[at + length + 1]?.text ?? "")
  ) {
    return "intention";
  }
  if (isShortOf(words.slice(Math.max(0, at - SHARE_REACH), at))) return "part";
  if (isLimited(words, at + length)) return "finished";
  const isWhole = at <= PART_REACH * 2 && words.slice(0, at).every(({ text }) => WHOLE_SUBJECTS.has(text));
  return isWhole ? "whole" : "finished";
}

/** "Complete the review", and not the marker of "COMPLETE Staff trained". */
function isOrder(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.text !== "complete" || word.isShouted || next === undefined) return false;
  return OBJECT_OPENERS.has(next.text) && next.text !== "and" && !next.isCapital;
}

function opensDate(word: string): boolean {
  return DATE_OPENERS.has(word) || /^\d/.test(word);
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

/** What a verb's form says where no phrase of the table fits. */
function signalOfForm(words: readonly Word[], at: number): Signal | null {
  const word = words[at]?.text ?? "";
  const before = words[at - 1]?.text;
  const next = words[at + 1]?.text;
  if (isActForm(word)) return "act";
  if (isDoingForm(word) && (before === undefined || BE.has(before))) return "begun";
  const opens = before === undefined || before === "to" || before === "and";
  if (opens && PLAIN_VERBS.has(word)) return "intention";
  if (opens && PLAIN_VERBS_OR_THINGS.has(word)) {
    if (before === "to" || (next !== undefined && OBJECT_OPENERS.has(next))) return "intention";
  }
  return null;
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
  "staff",
  "officers",
]);

function isActForm(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !NOT_ACTS.has(word);
}

function isDoingForm(word: string): boolean {
  return word.length > 4 && word.endsWith("ing") && !NOT_DOINGS.has(word);
}
