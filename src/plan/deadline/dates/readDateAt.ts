import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
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
import { isAnyWord, isNumber } from "../tokenIs";

/** Two numbers of one or two figures and a mark between: "31/03", "09/10 Q1", "1-5 May". The first that recognises a date has it. */
const PAIR: readonly DateRecogniser[] = [readQuarter, readFinancialYear, readNumericDate, readDayMonth];

/** "2009/10", "2009-Jul-31", "2009-2011". */
const YEAR_BEFORE_MARK: readonly DateRecogniser[] = [
  readQuarter,
  readFinancialYear,
  readNumericDate,
  readMonth,
  readYear,
];

/** Three numbers with marks between are never years or quarters. */
const TRIPLE: readonly DateRecogniser[] = [readNumericDate, readDayMonth];

/** "31 March", "31-Mar". */
const DAY_BEFORE_WORD: readonly DateRecogniser[] = [readDayMonth];

/** "3rd quarter", "1st of May". */
const ORDINAL: readonly DateRecogniser[] = [readQuarter, readDayMonth];

/** "30 09 2023". */
const NUMBERS_APART: readonly DateRecogniser[] = [readDayMonth, readNumericDate];

/** "2010", "2009 July". */
const YEAR_BEFORE_OTHER: readonly DateRecogniser[] = [readMonth, readYear];

/** "20100331". */
const IN_FIGURES: readonly DateRecogniser[] = [readNumericDate];

/** What may begin with a word, beside the months. */
const OPENINGS: readonly (readonly [DateRecogniser, string])[] = [
  [readQuarter, "q qu qtr quarter quarters qtrs chwarter ch h first second third fourth"],
  [readFinancialYear, "fy f/y financial fiscal academic school year yr blwyddyn flwyddyn"],
  [readSeason, "spring summer autumn winter gwanwyn haf gaeaf spr sum aut michaelmas lent trinity tymor yr"],
  [readHoliday, "christmas xmas nadolig easter pasg"],
];
for (const [recognise, words] of OPENINGS) {
  for (const word of words.split(" ").map(wordOf)) word.recognisers = [...word.recognisers, recognise];
}

const BY_MONTH: readonly DateRecogniser[] = [readMonth];
const NONE: readonly DateRecogniser[] = [];

/** The recognisers of dates that could begin at a token; none for most words. */
function recognisersFor(tokens: readonly Token[], at: number): readonly DateRecogniser[] {
  const token = tokens[at];
  if (isNumber(token)) return recognisersForNumber(tokens, at, token);
  if (!isAnyWord(token)) return NONE;
  return monthOfToken(token) > 0 ? BY_MONTH : token.word.recognisers;
}

function recognisersForNumber(
  tokens: readonly Token[],
  at: number,
  { digits, ordinal }: Token,
): readonly DateRecogniser[] {
  const next = tokens[at + 1]?.kind;
  if (digits > 2) {
    if (next === "mark") return YEAR_BEFORE_MARK;
    return digits === 4 ? YEAR_BEFORE_OTHER : IN_FIGURES;
  }
  if (ordinal) return ORDINAL;
  if (next !== "mark") return next === "number" ? NUMBERS_APART : DAY_BEFORE_WORD;
  if (!isNumber(tokens[at + 2])) return DAY_BEFORE_WORD;
  const isTriple = tokens[at + 3]?.text === tokens[at + 1]?.text && isNumber(tokens[at + 4]);
  return isTriple ? TRIPLE : PAIR;
}

/** The date that begins at a token, in whatever spelling. */
export const readDateAt: DateRecogniser = (tokens, at, context) => {
  const recognisers = recognisersFor(tokens, at);
  for (let index = 0; index < recognisers.length; index++) {
    const found = recognisers[index]?.(tokens, at, context);
    if (found) return found;
  }
  return null;
};
