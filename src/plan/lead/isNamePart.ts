import { GIVEN_NAMES } from "./givenNames";
import { isInitials } from "./kindOfName";
import { isNameWord } from "./isNameWord";
import { isSingleInitial } from "./isSingleInitial";
import { PARTICLES, SURNAMES_TOO } from "./leadWords";
import type { NameWord } from "./nameWords";

/** The word may be part of a name begun before it. */
export function isNamePart(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (PARTICLES.has(word.folded)) return isNameWord(words[at + 1], true);
  if (isNameWord(word)) return !isInitials(word.raw);
  return SURNAMES_TOO.has(word.folded) && /^\p{Lu}/u.test(word.raw) && endsName(words[at + 1]);
}

function endsName(next: NameWord | undefined): boolean {
  return next === undefined || GIVEN_NAMES.has(next.folded) || isSingleInitial(next);
}
