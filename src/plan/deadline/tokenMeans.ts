import type { Token } from "./scanTokens";

/** The month of a token, 1 to 12, else 0. */
export function monthOfToken(token: Token | undefined): number {
  return token === undefined ? 0 : token.word.month;
}

/** 0 Sunday to 6 Saturday; -1 where the token names no day of the week. */
export function weekdayOfToken(token: Token | undefined): number {
  return token === undefined ? -1 : token.word.weekday;
}

/** A number in figures or in words up to twelve; -1 otherwise. */
export function countOfToken(token: Token | undefined): number {
  if (token === undefined) return -1;
  return token.kind === "number" ? (token.ordinal ? -1 : token.value) : token.word.count;
}

/** "3rd", "third"; -1 otherwise. */
export function ordinalOfToken(token: Token | undefined): number {
  if (token === undefined) return -1;
  return token.kind === "number" ? (token.ordinal ? token.value : -1) : token.word.ordinal;
}
