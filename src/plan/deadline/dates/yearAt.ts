import type { Token } from "../scanTokens";
import { isMark, isNumber } from "../tokenIs";

/** A year as written, and the token after it. */
export interface FoundYear {
  readonly year: number;
  readonly next: number;
}

/** Two-digit years 00-49 are 2000s. */
export function fullYear(value: number, digits: number): number {
  if (digits > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** A four-digit year that a plan could hold. */
export function isYear(token: Token | undefined): boolean {
  return isNumber(token) && token.digits === 4 && !token.ordinal && token.value >= 1950 && token.value <= 2099;
}

/** A year of four digits, or of two, with or without an apostrophe ("'09"). */
export function yearAt(tokens: readonly Token[], at: number): FoundYear | null {
  const isShortened = isMark(tokens[at], "'");
  const token = tokens[isShortened ? at + 1 : at];
  if (!isNumber(token) || token.ordinal) return null;
  if (isYear(token)) return { year: token.value, next: at + (isShortened ? 2 : 1) };
  if (token.digits !== 2) return null;
  return { year: fullYear(token.value, 2), next: at + (isShortened ? 2 : 1) };
}
