import { GIVEN_NAMES } from "./givenNames";
import { BODY_LETTERS, COUNCIL_LETTERS } from "./leadWords";
import type { NameWord } from "./nameWords";

/** Whether capitals among words in small letters are a body's ("Weyford CAB", "Age UK Weyford"), and the name so no person's. */
export function holdsBodyLetters(words: readonly NameWord[]): boolean {
  return (
    words.some(isBodyLetters) &&
    words.some(({ raw }) => /\p{Ll}/u.test(raw)) &&
    !words.some(({ folded }) => GIVEN_NAMES.has(folded))
  );
}

function isBodyLetters({ raw }: NameWord): boolean {
  return /^\p{Lu}{3,6}$/u.test(raw) || BODY_LETTERS.has(raw) || COUNCIL_LETTERS.has(raw);
}
