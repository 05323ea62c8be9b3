import type { DeadlineFlag } from "../../Deadline";
import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { monthsWritten, withFlags, type PartialDate } from "../PartialDate";
import type { Token } from "../scanTokens";
import { isAnyWord, isMark, isNumber, isOneOf, isWord, tokenBefore, wordSet } from "../tokenIs";
import { ordinalOfToken } from "../tokenMeans";
import { financialYearAt } from "./readFinancialYear";
import { readHalfYear } from "./readHalfYear";
import { isYear, yearAt } from "./yearAt";

const YEAR_ASSUMED: readonly DeadlineFlag[] = ["year-assumed"];

const QUARTER_WORDS = wordSet("q qtr qtrs quarter quarters chwarter qu");
const CH = wordOf("ch");
const AFTER_ORDINAL = wordSet("quarter qtr");
const AND = wordSet("and to a");
const BEFORE_YEAR = wordSet("of the fy in financial year");
const SHORT_NAMES = wordSet("fy f/y");

interface FoundQuarter {
  readonly quarters: readonly number[];
  readonly next: number;
}

/** "Q3 2024/25", "Qtr 2 09/10", "3rd quarter of 2009/10", "2009/10 Q1", "Q1-Q3"; quarters of the financial year. */
export const readQuarter: DateRecogniser = (tokens, at, context) => {
  const { financialYearStart } = context.years;
  const leading = financialYearAt(tokens, at, true);
  if (leading) {
    const quarter = quarterAt(tokens, skip(tokens, leading.next));
    return quarter && { dates: datesOf(quarter.quarters, leading.startYear, financialYearStart), next: quarter.next };
  }
  const quarter = quarterAt(tokens, at);
  if (!quarter) return readHalfYear(tokens, at, context);
  const from = skip(tokens, quarter.next);
  const found = financialYearAt(tokens, from, true);
  if (found) return { dates: datesOf(quarter.quarters, found.startYear, financialYearStart), next: found.next };
  const single = yearAt(tokens, from);
  if (single && !isMark(tokens[single.next], "/.-%")) {
    /* "FY26" ends in 2026; any other plain year may be meant as a calendar year. */
    const startYear = isOneOf(tokenBefore(tokens, from), SHORT_NAMES) ? single.year - 1 : single.year;
    const dates = datesOf(quarter.quarters, startYear, financialYearStart);
    return { dates: dates.map((date) => withFlags(date, YEAR_ASSUMED)), next: single.next };
  }
  return { dates: datesOf(quarter.quarters, undefined, financialYearStart), next: quarter.next };
};

function quarterAt(tokens: readonly Token[], at: number): FoundQuarter | null {
  if (isOneOf(tokens[at], QUARTER_WORDS) || (isWord(tokens[at], CH) && tokens[at + 1]?.glued)) {
    const from = isMark(tokens[at + 1], ".-") ? at + 2 : at + 1;
    const first = quarterNumber(tokens[from]);
    if (first === 0) return null;
    const last = lastNumber(tokens, from + 1);
    return last > first ? { quarters: [first, last], next: from + 3 } : { quarters: [first], next: from + 1 };
  }
  const ordinal = ordinalOfToken(tokens[at]);
  const isQuarter = ordinal >= 1 && ordinal <= 4 && isOneOf(tokens[at + 1], AFTER_ORDINAL);
  return isQuarter ? { quarters: [ordinal], next: at + 2 } : null;
}

/** The 2 of "Q1-2" and "Quarters 1 and 2"; 0 where one quarter is meant. */
function lastNumber(tokens: readonly Token[], at: number): number {
  const [after, isPartOfMore] = [tokens[at + 2], isMark(tokens[at + 2], "/-")];
  const isMarked = isMark(tokens[at], "-/&") && tokens[at + 1]?.glued === true;
  const isSaid = isOneOf(tokens[at], AND) && !isAnyWord(after) && tokens[at + 1]?.digits === 1;
  return (isMarked || isSaid) && !isPartOfMore ? quarterNumber(tokens[at + 1]) : 0;
}

function quarterNumber(token: Token | undefined): number {
  if (isNumber(token)) return token.digits === 1 && token.value >= 1 && token.value <= 4 ? token.value : 0;
  const count = token?.word.count ?? 0;
  return count >= 1 && count <= 4 ? count : 0;
}

/** The words and marks that may stand between a quarter and its year. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (isOneOf(tokens[at], BEFORE_YEAR) || isMark(tokens[at], "(,-/:"))) at++;
  return isMark(tokens[at], "'") && !isYear(tokens[at + 1]) ? at + 1 : at;
}

function datesOf(quarters: readonly number[], startYear: number | undefined, start: number): readonly PartialDate[] {
  return quarters.map((quarter) => {
    const count = start - 1 + 3 * (quarter - 1);
    const year = startYear === undefined ? undefined : startYear + Math.floor(count / 12);
    return monthsWritten("quarter", (count % 12) + 1, 3, year);
  });
}
