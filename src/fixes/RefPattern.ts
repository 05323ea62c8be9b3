import { foldText } from "../plan/text/foldText";

/** A ref taken apart at what counts: "R1" + "a" + "", "1." + "10" + "", "(" + "b" + ")". */
export interface RefPattern {
  readonly stem: string;
  readonly counter: string;
  readonly tail: string;
}

const LONGEST = 24; /* characters */
/** A letter counts only where it stands by itself: after a figure or a mark, or first. */
const PARTS = /^(.*?)(\d{1,6}|(?<=^|[\d(.\-/ ])\p{L})([).\]]{0,2})$/u;

/**
 * The pattern of a ref; null where what counts cannot be told, as in "25.1 (R1)", which counts twice.
 * @example refPattern("1.10") //=> { stem: "1.", counter: "10", tail: "" }
 */
export function refPattern(ref: string): RefPattern | null {
  const text = ref.trim();
  if (text.length > LONGEST || /\S\s*\(.*\d/.test(text)) return null;
  const [, stem, counter, tail] = PARTS.exec(text) ?? [];
  return stem === undefined || counter === undefined || tail === undefined ? null : { stem, counter, tail };
}

/** Tells the refs that are counted together: all of them but the counter. */
export function seriesOf({ stem, counter, tail }: RefPattern): string {
  return `${foldText(stem)}|${isLetter(counter) ? "letter" : "number"}|${tail}`;
}

/** The ref with another count: letters in the same case, figures with the same leading noughts; null beyond z and below 1. */
export function withCount({ stem, counter, tail }: RefPattern, count: number): string | null {
  if (count < 1 || (isLetter(counter) && count > 26)) return null;
  if (!isLetter(counter)) {
    const width = counter.startsWith("0") ? counter.length : 1;
    return `${stem}${String(count).padStart(width, "0")}${tail}`;
  }
  const letter = String.fromCharCode(96 + count);
  return `${stem}${counter === counter.toLowerCase() ? letter : letter.toUpperCase()}${tail}`;
}

/** 1 for "1", "01" and "a"; not a number for letters beyond a to z. */
export function countOf({ counter }: RefPattern): number {
  if (!isLetter(counter)) return Number(counter);
  const count = counter.toLowerCase().charCodeAt(0) - 96;
  return count >= 1 && count <= 26 ? count : Number.NaN;
}

function isLetter(counter: string): boolean {
  return !/^\d/.test(counter);
}

/** "i)" may be the first of i, ii, iii: letters that are also Roman figures count only beside others that are not. */
export function mayBeRoman({ stem, counter }: RefPattern): boolean {
  return /^[ivx]$/i.test(counter) && !/\d$/.test(stem);
}
