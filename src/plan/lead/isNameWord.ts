import { GIVEN_NAMES } from "./givenNames";
import { isPluralPost } from "./isPluralPost";
import { isSubjectWord } from "./isSubjectWord";
import { BODY_WORDS, PARTICLES, POST_LETTERS, TITLES } from "./leadWords";
import type { NameWord } from "./nameWords";
import { isPostWord } from "./isPostWord";

/** The word may begin a person's name, or follow a particle in one: no post, body or subject. */
export function isNameWord(word: NameWord | undefined, isAfterParticle = false): boolean {
  if (!word) return false;
  if (!/^\p{Lu}/u.test(word.raw) && !GIVEN_NAMES.has(word.folded) && !PARTICLES.has(word.folded)) {
    return /^l\p{Ll}{2}/u.test(word.raw) && isAfterParticle;
  }
  if (POST_LETTERS.has(word.raw) || TITLES.has(word.folded)) return false;
  return (
    !isPostWord(word.folded) &&
    !BODY_WORDS.has(word.folded) &&
    !isSubjectWord(word.folded) &&
    !isPluralPost(word.folded) &&
    !word.folded.endsWith("'s")
  );
}
