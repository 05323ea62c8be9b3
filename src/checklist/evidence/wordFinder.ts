import { WORD } from "./splitWords";

/** The words of a text that may have one of the stems sought, in order; others may be among them. */
export type WordFinder = (text: string) => readonly string[];

const NONE: readonly string[] = [];
const PLAIN = /^[a-z][a-z\d]+$/;
const NEEDS_FOLDING =
  /[^ -~\s]/; /* an accent, or a letter of another alphabet: no plain pattern finds what it stands for */

/** Every word of a text. */
export const everyWord: WordFinder = (text) => text.match(WORD) ?? NONE;

/**
 * Finds the few words that are worth a stem: a plan of 10,000 actions has a quarter of a million, and one pattern over
 * the beginnings of those sought passes the others by without making a text of each.
 * @example wordFinder(new Set(["policy", "report"]))("Policies are reported to all") //=> ["Policies", "reported"]
 */
export function wordFinder(stems: ReadonlySet<string>): WordFinder {
  const beginnings = shortestOf([...stems].map(beginningOf));
  if (beginnings.some((beginning) => !PLAIN.test(beginning))) return everyWord;
  const pattern = new RegExp(`(?<![a-z])(?:${beginnings.join("|")})[a-z0-9]*`, "gi");
  return (text) => (NEEDS_FOLDING.test(text) ? everyWord(text) : (text.match(pattern) ?? NONE));
}

/** What every word of a stem begins with: all of it, but that "policies" has the stem "policy" and "organize" "organis". */
function beginningOf(stem: string): string {
  return stem.replace(/[ys]$/, "");
}

/** Those that begin with none of the others: "account" finds what "accountab" would. */
function shortestOf(beginnings: readonly string[]): readonly string[] {
  const shortest: string[] = [];
  for (const beginning of beginnings.toSorted()) {
    const last = shortest.at(-1);
    if (last === undefined || !beginning.startsWith(last)) shortest.push(beginning);
  }
  return shortest;
}
