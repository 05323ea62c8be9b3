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

/** A number and a mark: "31/03/2010", "2009/10", "2009-Jul-31", "1-5 May". In this order, the first that recognises a date has it. */
const BEFORE_MARK: readonly DateRecogniser[] = [
  readQuarter,
  readFinancialYear,
  readNumericDate,
  readDayMonth,
  readMonth,
  readYear,
];

/** Three numbers with marks between are never years or quarters. */
const BEFORE_TWO_MARKS: readonly DateRecogniser[] = [readNumericDate, readDayMonth];

/** A number and a word, another number, or nothing: "31 March", "3rd quarter", "30 09 2023", "2010". */
const BEFORE_OTHER: readonly DateRecogniser[] = [readQuarter, readDayMonth, readNumericDate, readMonth, readYear];

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
export function recognisersFor(tokens: readonly Token[], at: number): readonly DateRecogniser[] {
  const token = tokens[at];
  if (token?.kind === "number") {
    if (tokens[at + 1]?.kind !== "mark") return BEFORE_OTHER;
    const isTriple =
      token.digits <= 2 && tokens[at + 2]?.kind === "number" && tokens[at + 3]?.text === tokens[at + 1]?.text;
    return isTriple && tokens[at + 4]?.kind === "number" ? BEFORE_TWO_MARKS : BEFORE_MARK;
  }
  if (token?.kind !== "word") return NONE;
  return BY_WORD.get(token.text) ?? (monthNamed(token.text) > 0 ? BY_MONTH : NONE);
}

/** The date that begins at a token, in whatever spelling. */
export const readDateAt: DateRecogniser = (tokens, at, context) => {
  for (const recognise of recognisersFor(tokens, at)) {
    const found = recognise(tokens, at, context);
    if (found) return found;
  }
  return null;
};
