import type { Token } from "./scanTokens";

/** One of some marks: `isMark(token, "/-")`. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

/** One word, in lower case. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text === word;
}

/** One of a set of words; see `wordSet`. */
export function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === "word" && words.has(token.text);
}

/**
 * The words of a list, to ask for with `isOneOf`.
 * @example wordSet("to and or").has("and") //=> true
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
