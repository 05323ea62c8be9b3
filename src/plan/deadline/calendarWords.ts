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

/** A school term and its two halves. */
export interface Term {
  readonly whole: MonthRun;
  readonly halves: readonly [MonthRun, MonthRun] | null;
}

const AUTUMN: Term = {
  whole: [9, 4],
  halves: [
    [9, 2],
    [11, 2],
  ],
};
const SPRING: Term = {
  whole: [1, 3],
  halves: [
    [1, 2],
    [3, 1],
  ],
};
const SUMMER: Term = {
  whole: [4, 4],
  halves: [
    [4, 2],
    [6, 2],
  ],
};

/** School and university terms, in English, in short and in Welsh, to the month. */
const TERMS: Readonly<Record<string, Term>> = {
  autumn: AUTUMN,
  aut: AUTUMN,
  hydref: AUTUMN,
  spring: SPRING,
  spr: SPRING,
  gwanwyn: SPRING,
  summer: SUMMER,
  sum: SUMMER,
  haf: SUMMER,
  michaelmas: { whole: [10, 3], halves: null },
  lent: { whole: [1, 3], halves: null },
  trinity: { whole: [4, 3], halves: null },
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

/** The words that count, from nought; in Welsh as they stand before a noun. */
export const COUNTS: readonly string[] = [
  "zero",
  "one",
  "two dau dwy ddau ddwy",
  "three tri tair",
  "four pedwar pedair",
  "five pum",
  "six chwe",
  "seven saith",
  "eight wyth",
  "nine naw",
  "ten",
  "eleven",
  "twelve deuddeg",
];

/** What a number in figures may end with: "31st", and in Welsh "31ain". */
export const ORDINAL_ENDINGS = "st nd rd th af il ydd fed ed eg ain";

/** The words that order, from nought. */
export const ORDINALS: readonly string[] = "zeroth first second third fourth fifth sixth".split(" ");

export function seasonNamed(word: string): MonthRun | undefined {
  return Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
}

export function termNamed(word: string): Term | undefined {
  return Object.hasOwn(TERMS, word) ? TERMS[word] : undefined;
}
