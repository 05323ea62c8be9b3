import { POST_ENDING, POST_WORDS } from "./leadWords";

/** "Co-Director", "Vice-Principal": the post is the word after. */
const PREFIX = /^(?:co|vice|sub|under|non|deputy|ex)-/;

/**
 * A folded word for somebody's post: one of the table, or one with the ending of such words.
 * @example isPostWord("cartographer") //=> true
 */
export function isPostWord(folded: string): boolean {
  if (POST_WORDS.has(folded)) return true;
  const word = folded.includes("-") ? folded.replace(PREFIX, "") : folded;
  return POST_WORDS.has(word) || POST_ENDING.test(word);
}
