import { monthNamed } from "../monthNames";
import type { DateRecogniser } from "../PartialDate";
import type { Token } from "../scanTokens";
import { wordSet } from "../tokenIs";
import { readDayMonth } from "./readDayMonth";
import { readFinancialYear } from "./readFinancialYear";
import { readHoliday } from "./readHoliday";
import { readMonth } from "./readMonth";
import { readNumericDate } from "./readNumericDate";
import { readQuarter } from "./readQuarter";
import { readSeason } from "./readSeason";
import { readYear } from "./readYear";

/** What may begin with a number; in this order, the first that recognises a date has it. */
const BY_NUMBER: readonly DateRecogniser[] = [
  readQuarter,
  readFinancialYear,
  readNumericDate,
  readDayMonth,
  readMonth,
  readYear,
];

/** What may begin with a word, beside the months, by the words it begins with. */
const BY_WORD = new Map<string, readonly DateRecogniser[]>();
const OPENINGS: readonly (readonly [DateRecogniser, ReadonlySet<string>])[] = [
  [readQuarter, wordSet("q qu qtr quarter chwarter first second third fourth")],
  [readFinancialYear, wordSet("fy f/y financial fiscal academic school year yr")],
  [readSeason, wordSet("spring summer autumn winter gwanwyn haf gaeaf")],
  [readHoliday, wordSet("christmas xmas nadolig")],
];
for (const [recognise, words] of OPENINGS) {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), recognise]);
}

const BY_MONTH: readonly DateRecogniser[] = [readMonth];
const NONE: readonly DateRecogniser[] = [];

/** The recognisers of dates that could begin at a token; none for most words. */
export function recognisersFor(token: Token | undefined): readonly DateRecogniser[] {
  if (token?.kind === "number") return BY_NUMBER;
  if (token?.kind !== "word") return NONE;
  return BY_WORD.get(token.text) ?? (monthNamed(token.text) > 0 ? BY_MONTH : NONE);
}

/** The date that begins at a token, in whatever spelling. */
export const readDateAt: DateRecogniser = (tokens, at, context) => {
  for (const recognise of recognisersFor(tokens[at])) {
    const found = recognise(tokens, at, context);
    if (found) return found;
  }
  return null;
};
