import { GIVEN_NAMES } from "./givenNames";
import { DEPARTMENT_WORDS, SUBJECT_ENDING } from "./leadWords";

/**
 * A folded word for something a post or team works on, and no part of a person's name: one of the table, or one with the
 * ending of such words.
 * @example isSubjectWord("regeneration") //=> true
 * @example isSubjectWord("bywater") //=> false
 */
export function isSubjectWord(folded: string): boolean {
  return DEPARTMENT_WORDS.has(folded) || (SUBJECT_ENDING.test(folded) && !GIVEN_NAMES.has(folded));
}
