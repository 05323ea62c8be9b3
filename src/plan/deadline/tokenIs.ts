import { wordOf } from "./lexicon";
import type { Token } from "./scanTokens";

/** A set of words; its number among all sets. */
export type WordSet = number;

const BITS = 31; /* of a small integer */
let setCount = 0;

/** One of some marks: `isMark(token, "/-")`. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

/** One word, in lower case. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text === word;
}

/** One of a set of words; see `wordSet`. */
export function isOneOf(token: Token | undefined, words: WordSet): boolean {
  if (token === undefined) return false;
  const { sets, moreSets } = token.word;
  return ((words < BITS ? sets >> words : moreSets >> (words - BITS)) & 1) === 1;
}

/**
 * The words of a list, to ask for with `isOneOf`: every word knows the sets it is in, so asking costs no search.
 * @example isOneOf(scanTokens("or")[0], wordSet("to and or")) //=> true
 */
export function wordSet(list: string): WordSet {
  const set = setCount++;
  for (const text of list.split(" ")) {
    const word = wordOf(text);
    if (set < BITS) word.sets |= 1 << set;
    else word.moreSets |= 1 << (set - BITS);
  }
  return set;
}
