import type { NameWord } from "./nameWords";

/**
 * Words put together as a name, without the mark that closes it.
 * @example textOfWords(nameWords("Orla Penn,")) //=> "Orla Penn"
 */
export function textOfWords(words: readonly NameWord[]): string {
  return words
    .map(({ raw }) => raw)
    .join(" ")
    .replace(/(?<=\p{L}{2})[.,:]+$/u, "");
}
