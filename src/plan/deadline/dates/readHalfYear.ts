import type { DeadlineFlag } from "../../Deadline";
import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { monthsWritten, withFlags, type PartialDate } from "../PartialDate";
import type { Token } from "../scanTokens";
import { isMark, isOneOf, isWord, wordSet } from "../tokenIs";
import { ordinalOfToken } from "../tokenMeans";
import { financialYearAt } from "./readFinancialYear";
import { yearAt } from "./yearAt";

const YEAR_ASSUMED: readonly DeadlineFlag[] = ["year-assumed"];

const H = wordOf("h");
const HALF = wordOf("half");
const BEFORE_YEAR = wordSet("of the fy in financial year");

/** "H1 2025/26", "first half of 2025/26", "second half of 2025"; half of no year that is named is left to others. */
export const readHalfYear: DateRecogniser = (tokens, at, { years }) => {
  const half = halfAt(tokens, at);
  if (half !== 1 && half !== 2) return null;
  let from = at + 2;
  while (from < at + 6 && (isOneOf(tokens[from], BEFORE_YEAR) || isMark(tokens[from], "(,-"))) from++;
  const found = financialYearAt(tokens, from, true);
  if (found) return { dates: [halfOf(half, found.startYear, years.financialYearStart)], next: found.next };
  const single = yearAt(tokens, from);
  if (!single || isMark(tokens[single.next], "/.-%")) return null;
  if (isWord(tokens[at + 1], HALF)) return { dates: [halfOf(half, single.year, 1 /* Jan */)], next: single.next };
  /* "H2 2025" is of the financial year to some and of the calendar year to others. */
  const date = halfOf(half, single.year, years.financialYearStart);
  return { dates: [withFlags(date, YEAR_ASSUMED)], next: single.next };
};

/** The 1 of "H1" and "first half"; -1 where there is none. */
function halfAt(tokens: readonly Token[], at: number): number {
  if (isWord(tokens[at], H)) return tokens[at + 1]?.glued ? (tokens[at + 1]?.value ?? -1) : -1;
  return isWord(tokens[at + 1], HALF) ? ordinalOfToken(tokens[at]) : -1;
}

function halfOf(half: 1 | 2, startYear: number, start: number): PartialDate {
  const count = start - 1 + 6 * (half - 1);
  return monthsWritten("half-year", (count % 12) + 1, 6, startYear + Math.floor(count / 12));
}
