import { ANSWERS, type Answer } from "../checklist/Assessment";
import { foldText } from "../plan/text/foldText";
import { answerWord } from "./answerWord";

/** What people type for an answer, beside our own words. */
const OTHER_WORDS: Readonly<Record<string, Answer>> = {
  yes: "met",
  y: "met",
  full: "met",
  fully: "met",
  "fully met": "met",
  "in place": "met",
  part: "partly",
  partial: "partly",
  partially: "partly",
  "partly met": "partly",
  "partially met": "partly",
  no: "no-evidence",
  n: "no-evidence",
  none: "no-evidence",
  "not met": "no-evidence",
  "n/a": "not-applicable",
  na: "not-applicable",
  "does not apply": "not-applicable",
  "?": "needs-evidence",
  "needs evidence": "needs-evidence",
};

const WORDS: ReadonlyMap<string, Answer> = new Map([
  ...Object.entries(OTHER_WORDS),
  ...ANSWERS.map((answer) => [foldText(answerWord(answer)), answer] as const),
]);

/**
 * The answer that a typed word stands for; null for any other text, which stays as it was typed.
 * @example readAnswerWord("Partly met") //=> "partly"
 */
export function readAnswerWord(text: string): Answer | null {
  return WORDS.get(foldText(text).replace(/[.!]$/, "")) ?? null;
}
