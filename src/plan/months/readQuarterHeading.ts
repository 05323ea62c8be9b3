import { foldText } from "../text/foldText";
import { MONTH_PATTERN, monthNamed } from "./monthNames";
import { fullYear, type MonthHeading } from "./readMonthHeading";

const LONGEST = 40; /* characters */
const NUMBERS = new Map([..."1234"].flatMap((figure, at) => [[figure, at] as const]));
["first", "second", "third", "fourth"].forEach((word, at) => NUMBERS.set(word, at));

const YEARS = "(?:[ ,:(/-]*((?:19|20)?\\d\\d) ?[/-] ?(?:19|20)?\\d\\d\\)?)?";
const SPAN = `(${MONTH_PATTERN})\\.? ?(?:-|to|/|i) ?(${MONTH_PATTERN})\\.?`;
const NUMBERED = new RegExp(
  `^(?:(?:quarter|qtr\\.?|q|chwarter) ?([1-4])|(first|second|third|fourth|[1-4](?=st|nd|rd|th))(?:st|nd|rd|th)? (?:quarter|qtr|q))` +
    `(?:[ :(-]*${SPAN}\\)?)?${YEARS}$`,
);
const MONTHS = new RegExp(`^${SPAN}(?:[ ',]*((?:19|20)?\\d\\d))?$`);

/**
 * The last month of the quarter a heading names and nothing else; the first quarter begins with the financial year.
 * @example readQuarterHeading("Q1 2024/25", 4) //=> { month: 6, year: 2024 }
 * @example readQuarterHeading("Jul - Sep", 4) //=> { month: 9, year: null }
 */
export function readQuarterHeading(text: string, financialYearStart: number): MonthHeading | null {
  if (text.length < 2 || text.length > LONGEST) return null;
  const folded = foldText(text);
  const [, figure, word, , spanEnd, year] = NUMBERED.exec(folded) ?? [];
  const number = NUMBERS.get(figure ?? word ?? "");
  if (number !== undefined) {
    const months = financialYearStart - 1 + number * 3 + 2;
    const month = monthNamed(spanEnd ?? "") ?? (months % 12) + 1;
    return { month, year: year === undefined ? null : fullYear(year) + Math.floor(months / 12) };
  }
  const [, from = "", to = "", ofYear] = MONTHS.exec(folded) ?? [];
  const [first, last] = [monthNamed(from), monthNamed(to)];
  if (first === null || last === null || (last - first + 12) % 12 !== 2) return null;
  return { month: last, year: ofYear === undefined ? null : fullYear(ofYear) };
}
