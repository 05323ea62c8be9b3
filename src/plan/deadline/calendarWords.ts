import type { Token } from "./scanTokens";

/** First month and number of months. */
export type MonthRun = readonly [number, number];

const SEASONS: Readonly<Record<string, MonthRun>> = {
  spring: [3, 3],
  gwanwyn: [3, 3],
  summer: [6, 3],
  haf: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
  gaeaf: [12, 3],
};

/** English and Welsh school terms, to the month; what a school calls them differs, so they are read with a flag. */
const TERMS: Readonly<Record<string, MonthRun>> = {
  autumn: [9, 4],
  spring: [1, 3],
  summer: [4, 4],
  hydref: [9, 4],
  gwanwyn: [1, 3],
  haf: [4, 4],
};

const WEEKDAYS = [
  "sun sunday sul",
  "mon monday llun",
  "tue tues tuesday mawrth",
  "wed weds wednesday mercher",
  "thu thur thurs thursday iau",
  "fri friday gwener",
  "sat saturday sadwrn",
];
const WEEKDAY_OF = new Map(WEEKDAYS.flatMap((names, day) => names.split(" ").map((name) => [name, day] as const)));

const COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth".split(" ");
const NUMBER_OF = new Map(COUNTS.map((word, value) => [word, value]));
const ORDINAL_OF = new Map(ORDINALS.map((word, value) => [word, value]));

/** The words that count: "two", "six". */
export const COUNT_WORDS: readonly string[] = COUNTS.slice(1);

export function seasonNamed(word: string): MonthRun | undefined {
  return Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
}

export function termNamed(word: string): MonthRun | undefined {
  return Object.hasOwn(TERMS, word) ? TERMS[word] : undefined;
}

/** 0 Sunday to 6 Saturday; -1 where the token names no day of the week. */
export function weekdayOfToken(token: Token | undefined): number {
  return token?.kind === "word" ? (WEEKDAY_OF.get(token.text) ?? -1) : -1;
}

/** A number in figures or in words up to twelve; -1 otherwise. */
export function countOfToken(token: Token | undefined): number {
  if (token?.kind === "number") return token.ordinal ? -1 : token.value;
  return token?.kind === "word" ? (NUMBER_OF.get(token.text) ?? -1) : -1;
}

/** "3rd", "third"; -1 otherwise. */
export function ordinalOfToken(token: Token | undefined): number {
  if (token?.kind === "number") return token.ordinal ? token.value : -1;
  return token?.kind === "word" ? (ORDINAL_OF.get(token.text) ?? -1) : -1;
}
