import type { DateRecogniser } from "../PartialDate";
import type { Token } from "../scanTokens";
import { monthOfToken } from "../tokenMeans";
import { readDayMonth } from "./readDayMonth";
import { readFinancialYear } from "./readFinancialYear";
import { readHoliday } from "./readHoliday";
import { readMonth } from "./readMonth";
import { readNumericDate } from "./readNumericDate";
import { readQuarter } from "./readQuarter";
import { readSeason } from "./readSeason";
import { readYear } from "./readYear";

/** A number of one or two figures and a mark: "31/03/2010", "09/10 Q1", "1-5 May". The first that recognises a date has it. */
const SHORT_BEFORE_MARK: readonly DateRecogniser[] = [readQuarter, readFinancialYear, readNumericDate, readDayMonth];

/** "2009/10", "2009-Jul-31", "2009-2011". */
const YEAR_BEFORE_MARK: readonly DateRecogniser[] = [
  readQuarter,
  readFinancialYear,
  readNumericDate,
  readMonth,
  readYear,
];

/** Three numbers with marks between are never years or quarters. */
const BEFORE_TWO_MARKS: readonly DateRecogniser[] = [readNumericDate, readDayMonth];

/** A day and a word, or another number: "31 March", "3rd quarter", "30 09 2023". */
const SHORT_BEFORE_OTHER: readonly DateRecogniser[] = [readQuarter, readDayMonth, readNumericDate];

/** "2010", "2009 July". */
const YEAR_BEFORE_OTHER: readonly DateRecogniser[] = [readMonth, readYear];

/** "20100331". */
const IN_FIGURES: readonly DateRecogniser[] = [readNumericDate];

/** What may begin with a word, beside the months, by the words it begins with. */
const BY_WORD = new Map<string, readonly DateRecogniser[]>();
const OPENINGS: readonly (readonly [DateRecogniser, string])[] = [
  [readQuarter, "q qu qtr quarter chwarter first second third fourth"],
  [readFinancialYear, "fy f/y financial fiscal academic school year yr"],
  [readSeason, "spring summer autumn winter gwanwyn haf gaeaf"],
  [readHoliday, "christmas xmas nadolig"],
];
for (const [recognise, words] of OPENINGS) {
  for (const word of words.split(" ")) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), recognise]);
}

const BY_MONTH: readonly DateRecogniser[] = [readMonth];
const NONE: readonly DateRecogniser[] = [];

/** The recognisers of dates that could begin at a token; none for most words. */
export function recognisersFor(tokens: readonly Token[], at: number): readonly DateRecogniser[] {
  const token = tokens[at];
  if (token?.kind === "number") return recognisersForNumber(tokens, at, token);
  if (token?.kind !== "word") return NONE;
  return BY_WORD.get(token.text) ?? (monthOfToken(token) > 0 ? BY_MONTH : NONE);
}

function recognisersForNumber(tokens: readonly Token[], at: number, { digits }: Token): readonly DateRecogniser[] {
  if (tokens[at + 1]?.kind !== "mark") {
    if (digits <= 2) return SHORT_BEFORE_OTHER;
    return digits === 4 ? YEAR_BEFORE_OTHER : IN_FIGURES;
  }
  if (digits > 2) return YEAR_BEFORE_MARK;
  const isTriple = tokens[at + 2]?.kind === "number" && tokens[at + 3]?.text === tokens[at + 1]?.text;
  return isTriple && tokens[at + 4]?.kind === "number" ? BEFORE_TWO_MARKS : SHORT_BEFORE_MARK;
}

/** The date that begins at a token, in whatever spelling. */
export const readDateAt: DateRecogniser = (tokens, at, context) => {
  for (const recognise of recognisersFor(tokens, at)) {
    const found = recognise(tokens, at, context);
    if (found) return found;
  }
  return null;
};
