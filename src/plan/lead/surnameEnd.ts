import { isNameWord } from "./isNameWord";
import { LETTERS_AFTER_NAME, PARTICLES } from "./leadWords";
import type { NameWord } from "./nameWords";

/** Past the surname that begins at a word, its particles and its letters after included: "van der Berg", "ap Rhys". */
export function surnameEnd(words: readonly NameWord[], at: number): number {
  let end = at;
  while (PARTICLES.has(words[end]?.folded ?? "") && isNameWord(words[end + 1], true)) end += 1;
  end += 1;
  while (LETTERS_AFTER_NAME.has(words[end]?.raw ?? "")) end += 1;
  return end;
}
