/** Names of the months in English and Welsh (with its mutations), the full English one first, with the slips real plans hold. */
export const MONTHS: readonly (readonly [number, string])[] = [
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

const LONG_NAMES = MONTHS.map(([month, names]) => [month, names.slice(0, names.indexOf(" "))] as const).filter(
  ([, name]) => name.length > 6,
);

/** Names that are also everyday words, or that a name of a person or thing may be. */
const EVERYDAY = new Set(["may", "march", "mar", "mai", "ion", "maw", "chwe", "gor", "mach", "rhag", "medi"]);

/** Whether a word of so many letters may be the long name of a month with a slip in it. */
export function mayBeMisspelt(length: number): boolean {
  return length >= 6 && length <= 10;
}

/**
 * The month, 1 to 12, whose long English name is one slip away (a letter missing, added, changed or swapped), else 0.
 * @example misspeltMonth("novermber") //=> 11
 */
export function misspeltMonth(word: string): number {
  if (!mayBeMisspelt(word.length)) return 0;
  for (const [month, name] of LONG_NAMES) if (isOneSlipAway(word, name)) return month;
  return word.includes("rn") ? misspeltMonth(word.replace("rn", "m")) : 0; // as a scanner sees an m
}

/** "May" and "march" are words too: without a day or a year beside them they need more than the name. */
export function isEverydayWord(word: string): boolean {
  return EVERYDAY.has(word);
}

function isOneSlipAway(word: string, name: string): boolean {
  const added = word.length - name.length;
  if (added < -1 || added > 1) return false;
  let at = 0;
  while (at < name.length && word.charCodeAt(at) === name.charCodeAt(at)) at++;
  if (added === 1) return isSameFrom(word, at + 1, name, at);
  if (added === -1) return isSameFrom(word, at, name, at + 1);
  if (isSameFrom(word, at + 1, name, at + 1)) return true;
  const isSwapped = word.charCodeAt(at) === name.charCodeAt(at + 1) && word.charCodeAt(at + 1) === name.charCodeAt(at);
  return isSwapped && isSameFrom(word, at + 2, name, at + 2);
}

function isSameFrom(word: string, from: number, name: string, nameFrom: number): boolean {
  for (let at = from; at < word.length; at++) {
    if (word.charCodeAt(at) !== name.charCodeAt(nameFrom + at - from)) return false;
  }
  return true;
}
