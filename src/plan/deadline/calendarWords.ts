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

/** Names of the days of the week, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  "sun sunday sul",
  "mon monday llun",
  "tue tues tuesday mawrth",
  "wed weds wednesday mercher",
  "thu thur thurs thursday iau",
  "fri friday gwener",
  "sat saturday sadwrn",
];

/** The words that count, from nought. */
export const COUNTS: readonly string[] = "zero one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);
/** The words that order, from nought. */
export const ORDINALS: readonly string[] = "zeroth first second third fourth fifth sixth".split(" ");

export function seasonNamed(word: string): MonthRun | undefined {
  return Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
}

export function termNamed(word: string): MonthRun | undefined {
  return Object.hasOwn(TERMS, word) ? TERMS[word] : undefined;
}
