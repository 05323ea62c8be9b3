import { wordOf } from "./lexicon";
import type { Token } from "./scanTokens";
import type { Word } from "./Word";

/** A set of words; its number among all sets. */
export type WordSet = number;

const BITS = 31; /* of a small integer */
let setCount = 0;

/** The token before a place; undefined before the first. */
export function tokenBefore(tokens: readonly Token[], at: number): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined;
}

/*
 * A token past the end is asked for before its kind: comparing the kind of what may not be there costs the engine a call.
 */

/** A number in figures. */
export function isNumber(token: Token | undefined): token is Token & { readonly kind: "number" } {
  return token !== undefined && token.kind === "number";
}

/** A word, whether the lexicon knows it or not. */
export function isAnyWord(token: Token | undefined): token is Token & { readonly kind: "word" } {
  return token !== undefined && token.kind === "word";
}

/** Any mark. */
export function isAnyMark(token: Token | undefined): token is Token & { readonly kind: "mark" } {
  return token !== undefined && token.kind === "mark";
}

/** The end of a line. */
export function isBreak(token: Token | undefined): token is Token & { readonly kind: "break" } {
  return token !== undefined && token.kind === "break";
}

/** One of some marks: `isMark(token, "/-")`. */
export function isMark(token: Token | undefined, marks: string): boolean {
  if (!isAnyMark(token)) return false;
  const code = token.text.charCodeAt(0);
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === code) return true;
  return false;
}

/** One word of the lexicon. */
export function isWord(token: Token | undefined, word: Word): boolean {
  return token?.word === word;
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
