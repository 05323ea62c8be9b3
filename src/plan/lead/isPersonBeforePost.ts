import { holdsBodyLetters } from "./holdsBodyLetters";
import { isNameWord } from "./isNameWord";
import { isPostWord } from "./isPostWord";
import { isSubjectWord } from "./isSubjectWord";
import { BODY_WORDS, LEADING_POST_WORDS } from "./leadWords";
import type { NameWord } from "./nameWords";

const MOST_WORDS_OF_POST = 9;

/** "Xanthipe Moss Payroll Officer": two words nobody knows, then a post that says what it is of. */
export function isPersonBeforePost(words: readonly NameWord[], at: number): boolean {
  const post = words.slice(at + 2, at + MOST_WORDS_OF_POST);
  const last = post.at(-1)?.folded ?? "";
  if (post.length < 2 || !isPostWord(last) || BODY_WORDS.has(last) || holdsBodyLetters(words.slice(at, at + 2)))
    return false;
  const next = post[0]?.folded ?? "";
  return isNameWord(words[at + 1]) && (isSubjectWord(next) || LEADING_POST_WORDS.has(next));
}
