import { BREAKS, CONDITIONS, MOODS, NEGATIONS, PAST, POSSIBILITIES, PRESENT } from "./progressPhrases";
import type { Word } from "./splitClauses";

/** What the words so far make of the words to come; each from the place of the word that set it. */
export interface Mood {
  negatedFrom: number;
  intendedFrom: number;
  conditionFrom: number;
  pastFrom: number;
  nowFrom: number;
  possibleFrom: number;
}

/** How far before a word its "not" may stand: "has not yet been fully completed". */
export const NEGATION_REACH = 4;

/** The mood a clause begins in: plain, or intended where it goes on from one that was. */
export function newMood(isIntended: boolean): Mood {
  return {
    negatedFrom: -Infinity,
    intendedFrom: isIntended ? -1 : Infinity,
    conditionFrom: Infinity,
    pastFrom: -Infinity,
    nowFrom: -Infinity,
    possibleFrom: -Infinity,
  };
}

/** Hears a word that changes how the words after it are meant. */
export function setMood(mood: Mood, words: readonly Word[], at: number): void {
  const heard = words[at];
  if (heard === undefined || heard.number === 0 || !MOODS.has(heard.text) || isMonth(heard, at)) return;
  const word = heard.text;
  if (NEGATIONS.has(word)) mood.negatedFrom = at;
  if (CONDITIONS.has(word)) mood.conditionFrom = Math.min(mood.conditionFrom, at);
  if (PAST.has(word)) mood.pastFrom = at;
  if (PRESENT.has(word)) mood.nowFrom = at;
  if (POSSIBILITIES.has(word)) mood.possibleFrom = at;
  if (BREAKS.has(word)) mood.negatedFrom = -Infinity;
}

/** "due May, delayed": a month, not a possibility. */
function isMonth({ text, isCapital }: Word, at: number): boolean {
  return text === "may" && isCapital && at > 0;
}
