import type { Token } from "./scanTokens";

/** Names of the months in English and Welsh (with its mutations), short and long, with the slips real plans hold. */
const MONTHS: readonly (readonly [number, string])[] = [
  [1, "january jan jany januray janaury januarry ionawr ion"],
  [2, "february feb febr febuary feburary febrary febuary chwefror chwef chwe gwefror"],
  [3, "march mar mrch marh mach mawrth fawrth maw"],
  [4, "april apr aprl apirl arpil aprill ebrill ebr"],
  [5, "may mai fai"],
  [6, "june jun juen mehefin fehefin meh"],
  [7, "july jul juley jly gorffennaf orffennaf gorffenaf gorff gor"],
  [8, "august aug augst agust auguest awst"],
  [9, "september sept sep setp sepember setember septemeber medi fedi"],
  [10, "october oct ocotber octber otcober hydref hyd"],
  [11, "november nov novemeber tachwedd dachwedd tach"],
  [12, "december dec decmber decemeber rhagfyr ragfyr rhag"],
];

const BY_NAME = new Map(MONTHS.flatMap(([month, names]) => names.split(" ").map((name) => [name, month] as const)));
const LONG_NAMES = MONTHS.map(([month, names]) => [month, names.slice(0, names.indexOf(" "))] as const).filter(
  ([, name]) => name.length > 6,
);

/** Names that are also everyday words, or that a name of a person or thing may be. */
const EVERYDAY = new Set(["may", "march", "mar", "mai", "ion", "maw", "chwe", "gor", "mach", "rhag", "medi"]);

/**
 * The month a word names, 1 to 12, else 0. A long name may be one slip away (a letter missing, added, changed or swapped).
 * @example monthNamed("ocotber") //=> 10
 */
export function monthNamed(word: string): number {
  const known = BY_NAME.get(word);
  if (known !== undefined) return known;
  if (word.length < 6 || word.length > 10) return 0;
  return LONG_NAMES.find(([, name]) => isOneSlipAway(word, name))?.[0] ?? 0;
}

/** The month of a token, else 0. */
export function monthOfToken(token: Token | undefined): number {
  return token?.kind === "word" ? monthNamed(token.text) : 0;
}

/** "May" and "march" are words too: without a day or a year beside them they need more than the name. */
export function isEverydayWord(word: string): boolean {
  return EVERYDAY.has(word);
}

function isOneSlipAway(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && word[start] === name[start]) start++;
  const left = word.slice(start);
  const right = name.slice(start);
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
