import { POST_ENDING, POST_WORDS } from "./leadWords";

/**
 * A folded word for somebody's post: one of the table, or one with the ending of such words.
 * @example isPostWord("cartographer") //=> true
 */
export function isPostWord(folded: string): boolean {
  return POST_WORDS.has(folded) || POST_ENDING.test(folded);
}
