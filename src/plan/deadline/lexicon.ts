import { COUNTS, ORDINAL_ENDINGS, ORDINALS, WEEKDAYS } from "./calendarWords";
import { MONTHS, mayBeMisspelt, misspeltMonth } from "./monthNames";
import { FREQUENCIES, UNITS, type Period } from "./periods";
import { PHRASES, type Sign } from "./phrases";
import { Word } from "./Word";
import { WordTable } from "./WordTable";

/** What stands where no word does, and for every word that says nothing of time. */
export const NO_WORD = new Word("");

const WORDS = new WordTable();
const MISSPELT_MONTHS = MONTHS.map(([month]) => Object.assign(new Word(""), { month }));

for (const [month, names] of MONTHS) for (const name of names.split(" ")) wordOf(name).month = month;
WEEKDAYS.forEach((names, day) => names.split(" ").forEach((name) => (wordOf(name).weekday = day)));
COUNTS.forEach((names, count) => names.split(" ").forEach((name) => (wordOf(name).count = count)));
for (const ending of ORDINAL_ENDINGS.split(" ")) wordOf(ending).isOrdinalEnding = true;
ORDINALS.forEach((name, ordinal) => (wordOf(name).ordinal = ordinal));
for (const [name, period] of withPlurals(FREQUENCIES)) wordOf(name).frequency = period;
for (const [name, period] of withPlurals(UNITS)) wordOf(name).unit = period;
for (const sign of Object.keys(PHRASES) as Sign[]) {
  for (const phrase of PHRASES[sign].split(", ")) {
    const [first = NO_WORD, ...rest] = phrase.split(" ").map(wordOf);
    if (rest.length === 0) first.sign ??= sign;
    else first.phrases = [...first.phrases, { rest, sign }].sort((a, b) => b.rest.length - a.rest.length);
  }
}

/** The word of the lexicon that is spelt so, put there if it is new: for tables of words, while they are set up. */
export function wordOf(text: string): Word {
  return WORDS.add(text);
}

/** What the word in a stretch of a text can be; a long month's name may be one slip away. */
export function lookUp(text: string, from: number, to: number): Word {
  const known = WORDS.find(text, from, to);
  if (known) return known;
  const month = mayBeMisspelt(to - from) ? misspeltMonth(text.slice(from, to).toLowerCase()) : 0;
  return month === 0 ? NO_WORD : (MISSPELT_MONTHS[month - 1] ?? NO_WORD);
}

function withPlurals(table: Readonly<Record<string, Period>>): readonly (readonly [string, Period])[] {
  const entries = Object.entries(table);
  return [...entries.map(([name, period]) => [`${name}s`, period] as const), ...entries];
}
