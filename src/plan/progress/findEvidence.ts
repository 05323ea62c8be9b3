import type { Evidence, EvidenceKind } from "./Evidence";
import { hearSignal } from "./hearSignal";
import { matchPhrase } from "./matchPhrase";
import { NEGATION_REACH, type Mood } from "./Mood";
import { CONDITIONS, NEGATIONS, PAST, PLAIN_VERBS, POSSIBILITIES, PRESENT, WAS_WORDS } from "./progressPhrases";
import { isActForm, signalOfForm } from "./signalOfForm";
import type { Clause, Word } from "./splitClauses";

/** Words before a clause that still opens the cell: "Update June 2010: complete". */
const HEADING_LENGTH = 3;
const PAST_REACH = 4;

/** Most words set no mood: one look tells. */
const MOOD_WORDS: ReadonlySet<string> = new Set(
  [NEGATIONS, CONDITIONS, PAST, PRESENT, POSSIBILITIES].flatMap((words) => [...words]),
);

/** All that a cell's clauses say of the work, in the order of its words. */
export function findEvidence(clauses: readonly Clause[]): Evidence[] {
  const all: Evidence[] = [];
  let wasIntended = false;
  let wordsBefore = 0;
  for (const clause of clauses) {
    const isSubjectless = clause.continues && startsWithDeed(clause.words);
    const found = readClause(clause.words, isSubjectless && wasIntended, wordsBefore <= HEADING_LENGTH);
    if (!clause.isQuestion) all.push(...found.evidence);
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
    const kind = signal === null ? null : hearSignal(signal, words, at, length, mood);
    if (kind !== null) {
      const from = Math.min(at, mood.negatedFrom >= at - NEGATION_REACH && isDenial(kind) ? mood.negatedFrom : at);
      evidence.push({
        kind,
        start: words[from]?.start ?? 0,
        end: words[at + length - 1]?.end ?? 0,
        isFirst,
        isPast: at - mood.pastFrom <= PAST_REACH,
        wasSo: WAS_WORDS.has(words[at - 1]?.text ?? ""),
        isNow: mood.nowFrom >= 0,
      });
    }
    if (signal === "intention") mood.intendedFrom = Math.min(mood.intendedFrom, at);
    if (signal === "not-started" && NEGATIONS.has(words[at]?.text ?? "")) mood.negatedFrom = at + length - 1;
    if (phrase === null) setMood(mood, words[at], at);
    at += length;
  }
  const opener = words[0];
  const isAnswer = words.length === 1 && (opener?.text === "no" || opener?.text === "yes");
  if (opener && evidence.length === 0 && (isAnswer || opener.text === "not")) {
    evidence.push({
      kind: opener.text === "yes" ? "whole" : "unfinished",
      start: opener.start,
      end: words.at(-1)?.end ?? opener.end,
      isFirst,
      isPast: false,
      wasSo: false,
      isNow: false,
    });
  }
  return { evidence, isIntended: mood.intendedFrom < Infinity };
}

function isDenial(kind: EvidenceKind): boolean {
  return kind === "unfinished" || kind === "not-started" || kind === "delayed" || kind === "part";
}

function setMood(mood: Mood, heard: Word | undefined, at: number): void {
  if (heard === undefined || !MOOD_WORDS.has(heard.text) || isMonth(heard, at)) return;
  const word = heard.text;
  if (NEGATIONS.has(word)) mood.negatedFrom = at;
  if (CONDITIONS.has(word)) mood.conditionFrom = Math.min(mood.conditionFrom, at);
  if (PAST.has(word)) mood.pastFrom = at;
  if (PRESENT.has(word)) mood.nowFrom = at;
  if (POSSIBILITIES.has(word)) mood.possibleFrom = at;
}

/** "due May, delayed": a month, not a possibility. */
function isMonth({ text, isCapital }: Word, at: number): boolean {
  return text === "may" && isCapital && at > 0;
}
