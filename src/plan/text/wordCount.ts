const WORD = /\p{L}[\p{L}'’-]+/gu;

/** How many words of at least two letters a text holds; the count stops at `upTo`. */
export function wordCount(text: string, upTo = Infinity): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (count < upTo && WORD.test(text)) count++;
  return count;
}
