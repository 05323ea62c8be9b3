import { answerOf } from "./answerOf";
import { asksForNews } from "./asksForNews";
import type { Evidence, EvidenceKind } from "./Evidence";
import { hearSignal } from "./hearSignal";
import { matchPhrase } from "./matchPhrase";
import { newMood, setMood, NEGATION_REACH, type Mood } from "./Mood";
import { isNewDate } from "./isNewDate";
import { NEGATIONS, PLAIN_VERBS, UPKEEP_WORDS, WAS_WORDS } from "./progressPhrases";
import { isActForm, signalOfForm } from "./signalOfForm";
import { isOfSubject, subjectLength } from "./subjectOf";
import type { Clause, Word } from "./splitClauses";

/** Words before a clause that still opens the cell: "Update June 2010: complete". */
const HEADING_LENGTH = 3;
const PAST_REACH = 4;

/** All that a cell's clauses say of the work, in the order of its words. */
export function findEvidence(clauses: readonly Clause[]): Evidence[] {
  const all: Evidence[] = [];
  const answers: Evidence[] = [];
  let wasIntended = false;
  let wordsBefore = 0;
  let isAside = false;
  for (const clause of clauses) {
    isAside &&= clause.continues && clause.words[0]?.text === "which";
    if (isAside) continue;
    const isSubjectless = clause.continues && startsWithDeed(clause.words);
    const found = readClause(clause, isSubjectless && wasIntended, wordsBefore);
    if (!clause.isQuestion) all.push(...found.evidence);
    if (found.answer !== null) answers.push(found.answer);
    wasIntended = found.isIntended;
    isAside = found.isAside;
    wordsBefore += clause.words.length;
  }
  return all.length > 0 ? all : answers;
}

/** "consulted on", "and agreed": the clause has no subject of its own and goes on in the mood of the one before. */
function startsWithDeed(words: readonly Word[]): boolean {
  const first = words[0]?.text === "and" || words[0]?.text === "then" ? words[1] : words[0];
  return first !== undefined && (isActForm(first.text) || PLAIN_VERBS.has(first.text) || first.text === "complete");
}

interface ClauseReading {
  readonly evidence: readonly Evidence[];
  /** "Yes" and "No": heard where the cell says nothing else. */
  readonly answer: Evidence | null;
  readonly isIntended: boolean;
  /** Ends on another matter: "which" goes on with that. */
  readonly isAside: boolean;
}

function readClause(clause: Clause, isIntended: boolean, wordsBefore: number): ClauseReading {
  const { words } = clause;
  const isFirst = wordsBefore <= HEADING_LENGTH;
  const evidence: Evidence[] = [];
  const mood = newMood(isIntended);
  let hasDeed = false;
  let isUpkeep = false;
  let isAside = false;
  let at = subjectLength(words);
  while (at < words.length) {
    const phrase = matchPhrase(words, at);
    const length = phrase?.length ?? 1;
    if (phrase?.signal === "aside") {
      isAside = true;
      break;
    }
    const signal = phrase?.signal ?? signalOfForm(words, at, hasDeed);
    const heard = signal === null ? null : hearSignal(signal, words, at, length, mood);
    const kind =
      (isUpkeep && heard === "finished" ? "act" : heard) ??
      (isNewDate(words, at, wordsBefore > 0) ? "extension" : null);
    isUpkeep ||= words[at]?.number !== 0 && UPKEEP_WORDS.has(words[at]?.text ?? "");
    if (kind !== null) {
      if (evidence.length > 0 && isOfSubject(evidence[0], kind, words, at)) evidence.shift();
      evidence.push(evidenceOf(kind, clause, at, length, mood, isFirst, isUpkeep));
      hasDeed ||= DEEDS.has(kind);
    }
    if (signal === "intention" && kind !== "begun") mood.intendedFrom = Math.min(mood.intendedFrom, at);
    if (signal === "not-started" && NEGATIONS.has(words[at]?.text ?? "")) mood.negatedFrom = at + length - 1;
    if (phrase === null) setMood(mood, words, at);
    at += length;
  }
  if (asksForNews(words)) return { evidence: NO_EVIDENCE, answer: null, isIntended: false, isAside };
  const said = evidence.length > 0 || isAside ? null : answerOf(words, mood, wordsBefore === 0);
  const answer = said && evidenceOf(said.kind, clause, 0, words.length, mood, isFirst, false);
  if (answer && !said.isAlone) evidence.push(answer);
  return { evidence, answer: said?.isAlone ? answer : null, isIntended: mood.intendedFrom < Infinity, isAside };
}

const NO_EVIDENCE: readonly Evidence[] = [];

const DEEDS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(["act", "made", "finished", "whole", "part", "begun"]);

function evidenceOf(
  kind: EvidenceKind,
  { words, isTurned }: Clause,
  at: number,
  length: number,
  mood: Mood,
  isFirst: boolean,
  isUpkeep: boolean,
): Evidence {
  const from = Math.min(at, mood.negatedFrom >= at - NEGATION_REACH && isDenial(kind) ? mood.negatedFrom : at);
  return {
    kind,
    start: words[from]?.start ?? 0,
    end: words[at + length - 1]?.end ?? 0,
    isFirst,
    isPast: at - mood.pastFrom <= PAST_REACH,
    wasSo: WAS_WORDS.has(words[at - 1]?.text ?? ""),
    isNow: mood.nowFrom >= 0,
    isTurned,
    isUpkeep,
  };
}

function isDenial(kind: EvidenceKind): boolean {
  return kind === "unfinished" || kind === "not-started" || kind === "delayed" || kind === "part";
}
