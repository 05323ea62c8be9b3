import type { NameWord } from "./nameWords";

/** The word is an initial or a few of them with their stops: "D", "D.J.". */
export function isSingleInitial(word: NameWord): boolean {
  return /^\p{Lu}\.?$/u.test(word.raw) || /^(?:\p{Lu}\.){2,3}$/u.test(word.raw);
}
