import type { DeadlineFlag } from "../../Deadline";
import type { DateRecogniser, FoundDates } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { monthsWritten, withFlags } from "../PartialDate";
import type { Token } from "../scanTokens";
import { fullYear, isYear } from "./yearAt";
import { isMark, isNumber, isOneOf, isWord, wordSet } from "../tokenIs";

const EITHER_ORDER: readonly DeadlineFlag[] = ["ambiguous-order"];
const YEAR_ASSUMED: readonly DeadlineFlag[] = ["year-assumed"];

const END = wordOf("end");
const FY = wordOf("fy");

const ACADEMIC = wordSet("academic school");
const YEAR = wordSet("year yr");
const SHORT_NAMES = wordSet("fy f/y");
const KINDS = wordSet("financial fiscal academic school");
const BLWYDDYN = wordSet("blwyddyn flwyddyn");
const WELSH_KINDS = wordSet("ariannol academaidd ysgol");
const WELSH_ACADEMIC = wordSet("academaidd ysgol");

/** The year a financial year starts in, and the token after it. */
export interface FoundFinancialYear {
  readonly startYear: number;
  readonly next: number;
  /** "2009-10" is a month to ISO 8601 as well. */
  readonly isIsoMonth: boolean;
}

/** "2009/10", "2009-2010", and "09/10" where `isShortAllowed`: two years that follow each other. */
export function financialYearAt(
  tokens: readonly Token[],
  at: number,
  isShortAllowed: boolean,
): FoundFinancialYear | null {
  const first = tokens[at];
  const second = tokens[at + 2];
  if (!isNumber(first) || !isNumber(second) || !isMark(tokens[at + 1], "/-")) return null;
  if (first.ordinal || second.ordinal || isPartOfMore(tokens, at)) return null;
  if (!isYear(first) && !(isShortAllowed && first.digits === 2)) return null;
  if (second.digits !== 2 && !(isYear(first) && isYear(second))) return null;
  const startYear = fullYear(first.value, first.digits);
  if ((startYear + 1) % 100 !== second.value % 100 || (second.digits === 4 && second.value !== startYear + 1))
    return null;
  const isIsoMonth = first.digits === 4 && second.digits === 2 && second.value <= 12 && tokens[at + 1]?.text === "-";
  return { startYear, next: at + 3, isIsoMonth };
}

/** Financial years by name or by their two years: "2009/10", "FY25", "financial year 09/10", "04/05 financial year". */
export const readFinancialYear: DateRecogniser = (tokens, at, context) => {
  const named = nameEnd(tokens, at);
  const { financialYearStart } = context.years;
  const isAcademic = isOneOf(tokens[at], ACADEMIC) || isOneOf(tokens[at + 1], WELSH_ACADEMIC);
  const month = isAcademic ? 9 : financialYearStart;
  if (isOneOf(tokens[at], YEAR) && isWord(tokens[yearEnd(tokens, at)], END))
    return atYearEnd(tokens, yearEnd(tokens, at) + 1, month);
  if (named > at) {
    const found = financialYearAt(tokens, named, true);
    if (found) return year(found.startYear, found.next, month);
    if (isWord(tokens[at], FY) && isNumber(tokens[named])) return endYearOnly(tokens, named, month);
    if (isWord(tokens[yearEnd(tokens, named - 1)], END))
      return atYearEnd(tokens, yearEnd(tokens, named - 1) + 1, month);
    return context.isEdged() ? { dates: [monthsWritten("financial-year", month, 12)], next: named } : null;
  }
  const found = financialYearAt(tokens, at, true);
  if (!found) return null;
  const after = nameEnd(tokens, found.next);
  if (after > found.next) {
    return year(found.startYear, after, isOneOf(tokens[found.next], ACADEMIC) ? 9 : financialYearStart);
  }
  const first = tokens[at];
  if (first?.digits === 2 && first.value <= 31 && (tokens[at + 2]?.value ?? 0) <= 12) return null;
  if (first?.digits === 2 && (tokens[at + 1]?.text === "-" || first.value <= 12)) return null;
  const found0 = year(found.startYear, found.next, month);
  if (!found.isIsoMonth) return found0;
  return { next: found0.next, dates: found0.dates.map((date) => withFlags(date, EITHER_ORDER)) };
};

/** The token after "FY", "financial year", "academic year", "F/Y", "blwyddyn ariannol". */
function nameEnd(tokens: readonly Token[], at: number): number {
  if (isOneOf(tokens[at], SHORT_NAMES)) return at + 1;
  if (isOneOf(tokens[at], KINDS) && isOneOf(tokens[at + 1], YEAR)) return at + 2;
  if (isOneOf(tokens[at], BLWYDDYN) && isOneOf(tokens[at + 1], WELSH_KINDS)) return at + 2;
  return at;
}

/** "Year end", "year-end", "financial year end", with its year or without. */
function atYearEnd(tokens: readonly Token[], next: number, month: number): FoundDates {
  const edges = ["end", "end"] as const;
  const found = financialYearAt(tokens, next, true);
  if (found) return { dates: [monthsWritten("financial-year", month, 12, found.startYear, edges)], next: found.next };
  const token = tokens[next];
  if (token && isYear(token)) {
    const date = monthsWritten("financial-year", month, 12, token.value - 1, edges, YEAR_ASSUMED);
    return { dates: [date], next: next + 1 };
  }
  return { dates: [monthsWritten("financial-year", month, 12, undefined, edges)], next };
}

/** The place of "end" in "year end" and "year-end". */
function yearEnd(tokens: readonly Token[], yearAt: number): number {
  return isMark(tokens[yearAt + 1], "-") ? yearAt + 2 : yearAt + 1;
}

/** "FY25" ends in 2025; some mean the year that starts then, so it is flagged. */
function endYearOnly(tokens: readonly Token[], at: number, month: number): FoundDates | null {
  const token = tokens[at];
  if (!token || (token.digits !== 2 && !isYear(token))) return null;
  const found = year(fullYear(token.value, token.digits) - 1, at + 1, month);
  return { next: found.next, dates: found.dates.map((date) => withFlags(date, YEAR_ASSUMED)) };
}

function year(startYear: number, next: number, month: number): FoundDates {
  return { dates: [monthsWritten("financial-year", month, 12, startYear)], next };
}

/** "2009-10-05", "1/09/10": the two numbers are part of a longer date or number. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 3];
  return isMark(after, "/-.") && after?.glued === true && isNumber(tokens[at + 4]) && tokens[at + 4]?.glued === true;
}
