const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const FULL =
  "january february march april may june july august september october november december " +
  "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr";

const MONTHS = new Map<string, number>();
FULL.split(" ").forEach((name, index) => MONTHS.set(name, (index % 12) + 1));
ENGLISH.forEach((name, index) => MONTHS.set(name, index + 1));
MONTHS.set("sept", 9 /* Sep */);

/**
 * The month, 1 to 12, that a folded word names in English or Welsh, in full or cut to three letters.
 * @example monthNamed("sept") //=> 9
 */
export function monthNamed(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** A pattern of every month name, longest first, without anchors or groups that catch. */
export const MONTH_PATTERN = `(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
