import { isNamePart } from "./isNamePart";
import { isNameWord } from "./isNameWord";
import type { NameWord } from "./nameWords";

/** After a title a surname may be any word that is one: "Mrs Porter". */
export function isSurname(words: readonly NameWord[], at: number): boolean {
  return isNameWord(words[at]) || isNamePart(words, at);
}
