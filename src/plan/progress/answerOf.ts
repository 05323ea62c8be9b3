import { isDoingForm } from "./signalOfForm";
import type { EvidenceKind } from "./Evidence";
import type { Mood } from "./Mood";
import { NOT_SUBJECTS, PLACES, REVIEWS } from "./progressPhrases";
import type { Word } from "./splitClauses";

export interface ClauseAnswer {
  readonly kind: EvidenceKind;
  /** Heard where the cell says nothing else of its state. */
  readonly isAlone: boolean;
}

/** Longer clauses that begin with "With" tell of something else. */
const WITH_LENGTH = 8;
/** "Numbers now published": fewer words say too little. */
const NOW_LENGTH = 3;

/** What a clause says that holds no word of state: "Yes", "No for flats", "With legal", "Reports now go to the board". */
export function answerOf(words: readonly Word[], mood: Mood, isCellStart: boolean): ClauseAnswer | null {
  const opener = words[0]?.text;
  if (opener === "yes" || opener === "no") {
    const kind = opener === "yes" ? "finished" : "unfinished";
    if (words.length === 1) return { kind, isAlone: true };
    if (PLACES.has(words[1]?.text ?? "")) return { kind, isAlone: false };
  }
  if (words.length === 1 && opener === "duplicate") return { kind: "superseded", isAlone: true };
  if (opener === "not") return { kind: "unfinished", isAlone: false };
  if (isCellStart && opener === "with" && words.length <= WITH_LENGTH) return { kind: "begun", isAlone: true };
  if (isWithSomebody(words)) return { kind: "begun", isAlone: true };
  if (mood.intendedFrom === Infinity && mood.negatedFrom < 0 && hasDoing(words)) return { kind: "act", isAlone: true };
  const isToldNow = mood.nowFrom >= 0 && mood.intendedFrom === Infinity && mood.negatedFrom < 0;
  return isToldNow && words.length >= NOW_LENGTH ? { kind: "act", isAlone: false } : null;
}

/** "The form is with the union for approval". */
function isWithSomebody(words: readonly Word[]): boolean {
  let isWith = false;
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.text === "with") isWith = true;
    else if (isWith && words[at]?.text === "for" && REVIEWS.has(words[at + 1]?.text ?? "")) return true;
  }
  return false;
}

/** "Sickness reducing", "two nurses arriving": a subject, and what it does. */
function hasDoing(words: readonly Word[]): boolean {
  for (let at = 1; at < words.length; at++) {
    if (isDoingForm(words[at]?.text ?? "") && !NOT_SUBJECTS.has(words[at - 1]?.text ?? "")) return true;
  }
  return false;
}
