import { foldText } from "../text/foldText";
import type { Corrections, SaidOfHeader } from "./Corrections";

const SAME = 0.7; /* a plan is given another column, or a heading that names the month */

/**
 * A header's words as they are kept: folded, from left to right.
 * @example foldedHeadings({ 0: "Ref", 1: "By  WHEN" }) //=> ["ref", "by when"]
 */
export function foldedHeadings(headings: Readonly<Record<number, string>>): readonly string[] {
  return Object.values(headings)
    .map(foldText)
    .filter((heading) => heading !== "");
}

/** What was said of the header with most of these words in common, seven in ten at least; null where nothing was. */
export function saidOf(corrections: Corrections | undefined, headings: readonly string[]): SaidOfHeader | null {
  return likest(corrections?.headers ?? [], ({ headings: said }) => said, headings);
}

/** Of things known by a header's words the one that fits these best; null where none does. */
export function likest<Known>(
  known: readonly Known[],
  wordsOf: (one: Known) => readonly string[],
  headings: readonly string[],
): Known | null {
  if (known.length === 0 || headings.length === 0) return null;
  const here = new Set(headings);
  let best: Known | null = null;
  let most = 0;
  for (const one of known) {
    const words = wordsOf(one);
    const share = words.filter((word) => here.has(word)).length / Math.max(words.length, headings.length);
    if (share >= SAME && share > most) [best, most] = [one, share];
  }
  return best;
}
