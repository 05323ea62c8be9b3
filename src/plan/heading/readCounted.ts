import { isCode } from "./isCode";

/** A ref as it counts: what stands before its last number or letter, and that as a number. */
export interface Counted {
  readonly stem: string;
  readonly number: number;
  /** A letter or a Roman numeral: such refs leave no gaps. */
  readonly isLetter: boolean;
}

const FIGURES = /^(.*?)(\d+)\D?$/;
const WORD_AND_FIGURES = /^\p{L}{2,16}\.? ?\d{1,3}$/u;
const LETTERS = /^\(?([a-z]|[ivx]{2,6})[.)]?$/i;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const BEFORE_A = 96; /* in Unicode */

/**
 * The ways a text counts, none for words and amounts; "i" is a letter and a numeral.
 * @example readCounted("Action 3") //=> [{ stem: "Action ", number: 3, isLetter: false }]
 */
export function readCounted(text: string): readonly Counted[] {
  const letters = LETTERS.exec(text)?.[1]?.toLowerCase();
  if (letters !== undefined) {
    const counted: Counted[] = [];
    if (letters.length === 1) counted.push({ stem: "a", number: letters.charCodeAt(0) - BEFORE_A, isLetter: true });
    if (/^[ivx]+$/.test(letters)) counted.push({ stem: "i", number: romanNumber(letters), isLetter: true });
    return counted;
  }
  const parts = isCode(text) || WORD_AND_FIGURES.test(text) ? FIGURES.exec(text) : null;
  return parts ? [{ stem: parts[1] ?? "", number: Number(parts[2]), isLetter: false }] : [];
}

function romanNumber(letters: string): number {
  let sum = 0;
  for (let at = 0; at < letters.length; at++) {
    const value = ROMAN[letters[at] ?? ""] ?? 0;
    sum += value < (ROMAN[letters[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}
