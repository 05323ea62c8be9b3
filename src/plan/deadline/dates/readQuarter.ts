import { ordinalOfToken } from "../tokenMeans";
import type { DateRecogniser } from "../DateRecogniser";
import { monthsWritten, type PartialDate } from "../PartialDate";
import type { Token } from "../scanTokens";
import { financialYearAt } from "./readFinancialYear";
import { yearAt } from "./yearAt";
import { isMark, isOneOf, wordSet } from "../tokenIs";

const QUARTER_WORDS = wordSet("q qtr quarter chwarter qu");
const AFTER_ORDINAL = wordSet("quarter qtr");
const BEFORE_YEAR = wordSet("of the fy in financial year");

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
  if (!quarter) return null;
  const from = skip(tokens, quarter.next);
  const found = financialYearAt(tokens, from, true);
  if (found) return { dates: datesOf(quarter.quarters, found.startYear, financialYearStart), next: found.next };
  const single = yearAt(tokens, from);
  if (single && !isMark(tokens[single.next], "/.-%")) {
    const dates = datesOf(quarter.quarters, single.year, financialYearStart);
    /* A plain year may be meant as a calendar year. */
    return { dates: dates.map((date) => ({ ...date, flags: ["year-assumed"] as const })), next: single.next };
  }
  return { dates: datesOf(quarter.quarters, undefined, financialYearStart), next: quarter.next };
};

function quarterAt(tokens: readonly Token[], at: number): FoundQuarter | null {
  if (isOneOf(tokens[at], QUARTER_WORDS)) {
    const from = isMark(tokens[at + 1], ".-") ? at + 2 : at + 1;
    const first = quarterNumber(tokens[from]);
    if (first === 0) return null;
    const last = isMark(tokens[from + 1], "-/&") && tokens[from + 2]?.glued ? quarterNumber(tokens[from + 2]) : 0;
    const isPair = last > first && !isMark(tokens[from + 3], "/-");
    return isPair ? { quarters: [first, last], next: from + 3 } : { quarters: [first], next: from + 1 };
  }
  const ordinal = ordinalOfToken(tokens[at]);
  const isQuarter = ordinal >= 1 && ordinal <= 4 && isOneOf(tokens[at + 1], AFTER_ORDINAL);
  return isQuarter ? { quarters: [ordinal], next: at + 2 } : null;
}

function quarterNumber(token: Token | undefined): number {
  if (token?.kind === "number") return token.digits === 1 && token.value >= 1 && token.value <= 4 ? token.value : 0;
  const count = token?.word.count ?? 0;
  return count >= 1 && count <= 4 ? count : 0;
}

/** The words and marks that may stand between a quarter and its year. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (isOneOf(tokens[at], BEFORE_YEAR) || isMark(tokens[at], "(,-/:"))) at++;
  return at;
}

function datesOf(quarters: readonly number[], startYear: number | undefined, start: number): readonly PartialDate[] {
  return quarters.map((quarter) => {
    const count = start - 1 + 3 * (quarter - 1);
    const year = startYear === undefined ? undefined : startYear + Math.floor(count / 12);
    return monthsWritten("quarter", (count % 12) + 1, 3, year);
  });
}
