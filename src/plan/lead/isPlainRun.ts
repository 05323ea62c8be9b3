import { holdsBodyLetters } from "./holdsBodyLetters";
import { isNamePart } from "./isNamePart";
import { isNameWord } from "./isNameWord";
import { SURNAMES_TOO } from "./leadWords";
import type { NameWord } from "./nameWords";

/** Nothing but name words, of an even number or three: "Zdenka Hobbs Orla Penn" without a given name we know. */
export function isPlainRun(words: readonly NameWord[], at: number): boolean {
  for (let index = at; index < words.length; index += 1) {
    const word = words[index];
    if (isNameWord(word)) continue;
    if (!isNamePart(words, index) || SURNAMES_TOO.has(word?.folded ?? "")) return false;
  }
  return !holdsBodyLetters(words.slice(at));
}
