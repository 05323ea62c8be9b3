import { POST_ENDING, POST_WORDS } from "./leadWords";

/** "Co-Director", "Pro-Vice-Chancellor": the post is the word after. */
const PREFIX =
  /^(?:(?:co|vice|sub|under|non|deputy|ex|pro|assistant|associate|acting|interim|joint|past|hon|is|dirprwy)-){1,3}/;
/** "Secretary-General", "Nurse-in-Charge": the post is the word before. */
const SUFFIX = /-(?:general|elect|designate|in-charge|in-chief|in-residence|at-large)$/;

/**
 * A folded word for somebody's post: one of the table, or one with the ending of such words.
 * @example isPostWord("cartographer") //=> true
 */
export function isPostWord(folded: string): boolean {
  if (POST_WORDS.has(folded)) return true;
  const word = folded.includes("-") ? folded.replace(PREFIX, "").replace(SUFFIX, "") : folded;
  return POST_WORDS.has(word) || POST_ENDING.test(word);
}
