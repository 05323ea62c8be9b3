import { DATE_OPENERS } from "./progressPhrases";

/** The folded word may begin a date. */
export function opensDate(word: string): boolean {
  return DATE_OPENERS.has(word) || /^\d/.test(word);
}
