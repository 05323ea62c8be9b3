import { LOOK_ALIKE_LETTERS } from "./lookAlikeLetters";

const OTHER_ALPHABET = /[\u0370-\u03ff\u0400-\u04ff]/;
const OTHER_ALPHABETS = /[\u0370-\u03ff\u0400-\u04ff]/g;

/** True where a text holds a letter of another alphabet that looks like a Latin one. */
export function hasLookAlikes(text: string): boolean {
  return OTHER_ALPHABET.test(text) && foldLookAlikes(text) !== text;
}

/**
 * The text with look-alike letters of other alphabets made Latin; all else stays.
 * @example foldLookAlikes("Νον") //=> "Nov"
 */
export function foldLookAlikes(text: string): string {
  if (!OTHER_ALPHABET.test(text)) return text;
  return text.replace(OTHER_ALPHABETS, (letter) => LOOK_ALIKE_LETTERS[letter] ?? letter);
}
