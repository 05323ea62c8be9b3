import { GIVEN_NAMES } from "./givenNames";
import { isSubjectWord } from "./isSubjectWord";
import { isPluralPost } from "./isPluralPost";
import { BODY_WORDS, WORK_OF_BODIES } from "./leadWords";
import { nameWords, type NameWord } from "./nameWords";
import type { Piece } from "./Piece";

/** "Early Help", "Tissue Viability": a word for a subject among others, and none that makes a body of them. */
function isSubjectInWords(words: readonly NameWord[]): boolean {
  const last = words.at(-1)?.folded ?? "";
  if (words.length < 2 || (BODY_WORDS.has(last) && !WORK_OF_BODIES.has(last)) || isPluralPost(last)) return false;
  return words.some(({ folded }) => isSubjectWord(folded)) && words.every(({ raw }) => /^[\p{Lu}&]/u.test(raw));
}

/** Something a post can be of: departments, or "Customer Services". */
export function isSubject({ name, kind }: Piece): boolean {
  if (kind === "role" || kind === "initials") return false;
  const words = nameWords(name);
  if (kind === "person" && GIVEN_NAMES.has(words[0]?.folded ?? "") && words.length > 1) return false;
  return (
    words.every(({ folded }) => isSubjectWord(folded) || folded === "services" || folded === "service") ||
    isSubjectInWords(words)
  );
}
