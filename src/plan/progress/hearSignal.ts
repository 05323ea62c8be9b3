import type { EvidenceKind } from "./Evidence";
import { hearAct } from "./hearAct";
import { isToOtherPlan } from "./isToOtherPlan";
import { NEGATION_REACH, type Mood } from "./Mood";
import { opensDate } from "./opensDate";
import { OTHERS_WORDS, STARTERS, TIME_WORDS, type Signal } from "./progressPhrases";
import { readCompletion } from "./readCompletion";
import type { Word } from "./splitClauses";

const POSSIBILITY_REACH = 4;
/** "risk that the deadline will not be met": a phrase that says so much is no mere possibility. */
const SURE_LENGTH = 4;
/** "Not expected to be completed by the deadline". */
const IN_TIME_REACH = 6;

/** What a signal comes to among the words around it. */
export function hearSignal(
  signal: Signal,
  words: readonly Word[],
  at: number,
  length: number,
  mood: Mood,
): EvidenceKind | null {
  const isNegated = at - mood.negatedFrom <= NEGATION_REACH;
  const isIntended = mood.intendedFrom < at || mood.conditionFrom < at || words[at - 1]?.text === "to";
  const isPossible = at - mood.possibleFrom <= POSSIBILITY_REACH;
  switch (signal) {
    case "decoy":
    case "aside":
      return null;
    case "complete":
      if (isNegated) return "unfinished";
      if (isIntended) return "intention";
      if (words[at - 1]?.text === "being") return "begun";
      return readCompletion(words, at, length);
    case "begun":
      if (isNegated) return "not-started";
      if (isIntended) return "intention";
      return STARTERS.has(words[at - 1]?.text ?? "") ? "act" : "begun";
    case "act":
      if (isNegated) return "unfinished";
      if (isIntended) return "intention";
      return words[at - 1]?.text === "being" ? "act" : hearAct(words, at);
    case "on-target":
      return isNegated ? "delayed" : "on-target";
    case "in-time":
      return at - mood.negatedFrom <= IN_TIME_REACH ? "delayed" : null;
    case "delayed":
      if (isPossible && length < SURE_LENGTH) return null;
      return isNegated ? "on-target" : signal;
    case "suspended":
      return isPossible ? null : isNegated ? "begun" : signal;
    case "superseded":
      return isNegated || isPossible ? null : signal;
    case "extension":
      return isNegated || isBuilding(words, at) ? null : signal;
    case "moved":
      if (isToOtherPlan(words, at)) return "superseded";
      return !isNegated && opensDate(words[at + length]?.text ?? "") ? newDateOf(words[at]) : null;
    case "part":
    case "resumed":
    case "not-due":
      return isIntended ? "intention" : signal;
    case "not-started":
    case "was-due":
      return signal;
    case "intention":
      if (isOfSome(words, at)) return "begun";
      return LEFT_WORDS.has(words[at]?.text ?? "") ? "left" : signal;
  }
}

/** "Still to be compiled": something of the work is left, where other things are done. */
const LEFT_WORDS: ReadonlySet<string> = new Set(["yet", "still"]);

/** "moved to May" gives a new date; "now expected in May" says what somebody thinks. */
function newDateOf(word: Word | undefined): EvidenceKind {
  return word?.text === "now" ? "forecast" : "extension";
}

/** "Extension to the hall": a thing built, and no time given. */
function isBuilding(words: readonly Word[], at: number): boolean {
  const [link, article, object] = [words[at + 1]?.text, words[at + 2]?.text, words[at + 3]?.text ?? ""];
  if (words[at]?.text !== "extension" || (link !== "to" && link !== "of")) return false;
  if (article !== "the" && article !== "our" && article !== "its") return false;
  return !TIME_WORDS.has(object) && !opensDate(object);
}

/** "Some agencies have yet to answer": the others have. */
function isOfSome(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "yet" && OTHERS_WORDS.has(words[0]?.text ?? "");
}
