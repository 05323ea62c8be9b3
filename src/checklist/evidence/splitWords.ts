/** A word of a text: its stem and where it stands. */
export interface Word {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** Figures alone are no words, and there are as many of them as rows; an apostrophe parts words. */
export const WORD: RegExp = /\p{L}[\p{L}\p{N}]*/gu;

/**
 * The words of a text, in order.
 * @example splitWords("Staff’s views", stemWord) //=> [{ stem: "staff", from: 0, to: 5 }, { stem: "s", ... }, { stem: "view", ... }]
 */
export function splitWords(text: string, stemOf: (word: string) => string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    stem: stemOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
