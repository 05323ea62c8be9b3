import { isNamePart } from "./isNamePart";
import { isSingleInitial } from "./isSingleInitial";
import { PARTICLES } from "./leadWords";
import type { NameWord } from "./nameWords";
import type { People } from "./People";
import { surnameEnd } from "./surnameEnd";
import { textOfWords } from "./textOfWords";

/** "D Moss", "D. J. van Moss", "D". */
export function takeInitialled(words: readonly NameWord[], at: number): People {
  let from = at;
  while (words[from] && isSingleInitial(words[from] as NameWord)) from += 1;
  if (isNamePart(words, from) || PARTICLES.has(words[from]?.folded ?? "")) {
    const end = surnameEnd(words, from);
    return { names: [{ text: textOfWords(words.slice(at, end)), kind: "person" }], end };
  }
  const text = textOfWords(words.slice(at, from));
  return from - at >= 2 ? { names: [{ text, kind: "initials" }], end: from } : { names: [], end: at };
}
