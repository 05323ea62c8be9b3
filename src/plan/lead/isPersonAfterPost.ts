import { isNameWord } from "./isNameWord";
import { isPostWord } from "./isPostWord";
import type { NameWord } from "./nameWords";

/** "Payroll Officer Xanthipe Moss": two words nobody knows, at the end, after a post. */
export function isPersonAfterPost(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return words.length === at + 2 && at > 1 && isPostWord(before) && words.slice(at).every(isCapitalised);
}

function isCapitalised(word: NameWord): boolean {
  return isNameWord(word) && /^\p{Lu}.*\p{Ll}/u.test(word.raw);
}
