import { isoDate, monthSpan, type IsoDate } from "../../cells/isoDate";
import { MONTH_PATTERN, monthNamed } from "../months/monthNames";
import { fullYear } from "../months/readMonthHeading";
import { foldText } from "../text/foldText";

/** What a quarter number or month is read with. */
export interface PeriodContext {
  /** The first month of the financial year, 1 to 12. */
  readonly financialYearStart: number;
  /** The first calendar year of the financial year named elsewhere above the header, for "Quarter 2" alone. */
  readonly year?: number;
}

const YEAR = "((?:19|20)\\d\\d|'?\\d\\d)";
const FINANCIAL_YEAR = "((?:19|20)\\d\\d|\\d\\d) ?[/-] ?(?:(?:19|20)\\d\\d|\\d\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|eg|fed)?";
const QUARTER = "(?:quarter|qtr\\.?|q|chwarter) ?";
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
};

const DAY_MONTH_YEAR = new RegExp(`\\b${DAY} ?(?:of )?(${MONTH_PATTERN}),? ${YEAR}\\b`, "g");
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const MONTH_YEAR = new RegExp(`\\b(${MONTH_PATTERN})\\.?,?[ -]*${YEAR}(?![\\d/])`, "g");
const QUARTER_YEAR = new RegExp(`\\b${QUARTER}([1-4])\\b[ ,:(-]*(?:of )?(?:${FINANCIAL_YEAR}|((?:19|20)\\d\\d))`);
const YEAR_QUARTER = new RegExp(`\\b(?:${FINANCIAL_YEAR}|((?:19|20)\\d\\d))[ ,:(-]*${QUARTER}([1-4])\\b`);
const ORDINAL_QUARTER = new RegExp(
  `\\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?[ ,(-]*(?:${FINANCIAL_YEAR})?`,
);
const QUARTER_ALONE = new RegExp(`\\b${QUARTER}([1-4])\\b`);

/**
 * The last day of the period, month or day a text names; null where it names none. A bare year is no report date.
 * @example readPeriod("April - June 2009", { financialYearStart: 4 }) //=> "2009-06-30"
 */
export function readPeriod(text: string, context: PeriodContext): IsoDate | null {
  if (text.length > 200) return null;
  const folded = foldText(text);
  return lastDay(folded) ?? lastMonth(folded) ?? quarterEnd(folded, context);
}

function lastDay(folded: string): IsoDate | null {
  const days = [
    ...Array.from(folded.matchAll(DAY_MONTH_YEAR), ([, day, month = "", year = ""]) =>
      isoDate(yearOf(year), monthNamed(month) ?? 0, Number(day)),
    ),
    ...Array.from(folded.matchAll(NUMERIC), ([, day, month, year = ""]) =>
      isoDate(yearOf(year), Number(month), Number(day)),
    ),
  ].filter((date) => date !== null);
  const iso = ISO.exec(folded);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return days.sort().at(-1) ?? null;
}

function lastMonth(folded: string): IsoDate | null {
  const ends = Array.from(
    folded.matchAll(MONTH_YEAR),
    ([, month = "", year = ""]) => monthSpan(yearOf(year), monthNamed(month) ?? 1)[1],
  );
  return ends.sort().at(-1) ?? null;
}

function quarterEnd(folded: string, { financialYearStart, year }: PeriodContext): IsoDate | null {
  const named = QUARTER_YEAR.exec(folded);
  if (named) return endOf(Number(named[1]), named[2] ?? named[3] ?? "", financialYearStart);
  const reversed = YEAR_QUARTER.exec(folded);
  if (reversed) return endOf(Number(reversed[3]), reversed[1] ?? reversed[2] ?? "", financialYearStart);
  const ordinal = ORDINAL_QUARTER.exec(folded);
  const quarter = ordinal ? ORDINALS[ordinal[1] ?? ""] : Number(QUARTER_ALONE.exec(folded)?.[1] ?? 0);
  const known = ordinal?.[2] ?? (year === undefined ? undefined : String(year));
  return quarter && known !== undefined ? endOf(quarter, known, financialYearStart) : null;
}

function endOf(quarter: number, year: string, start: number): IsoDate {
  const month = start - 1 + quarter * 3 - 1;
  return monthSpan(yearOf(year) + Math.floor(month / 12), (month % 12) + 1)[1];
}

function yearOf(digits: string): number {
  return fullYear(digits.replace("'", ""));
}

/**
 * The first year of a financial year that a text names.
 * @example readFinancialYear("Service plan 2024/25") //=> 2024
 */
export function readFinancialYear(text: string): number | null {
  const match = /\b((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)\b/.exec(foldText(text));
  if (!match) return null;
  const first = Number(match[1]);
  return (first + 1) % 100 === Number(match[2]) % 100 ? first : null;
}
