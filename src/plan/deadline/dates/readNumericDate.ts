import { daysInMonth, isoDate } from "../../../cells/isoDate";
import type { DateRule, DeadlineFlag } from "../../Deadline";
import type { DateContext } from "../DateContext";
import type { DateRecogniser, FoundDates } from "../DateRecogniser";
import { dayWritten, monthsWritten, withFlags } from "../PartialDate";
import type { Token } from "../scanTokens";
import { fullYear, isYear } from "./yearAt";
import { isMark, isNumber } from "../tokenIs";

const EITHER_ORDER: readonly DeadlineFlag[] = ["ambiguous-order"];

/** "1/2", "3/4" and "24/7" are parts and shifts. */
const NO_DATES: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [24, 7],
  [50, 50],
];

/** What may part the figures of a date that is typed or scanned loosely. */
const LOOSE = "/.-,";

/**
 * Dates in figures, day first unless a year leads: "31/03/2010", "31.3.10", "2010-03-31", "20100331", "07/2009", "31/10",
 * "30 09 2023". What has the shape of one and is on no calendar is impossible, never swapped or rolled over.
 */
export const readNumericDate: DateRecogniser = (tokens, at, context) => {
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (!isNumber(first) || first.ordinal) return null;
  if (first.digits === 8) return compact(first, at);
  const mark = tokens[at + 1];
  if (!isMark(mark, "/.-") || !isNumber(second) || second.ordinal) return loose(tokens, at);
  const isTriple = tokens[at + 3]?.text === mark?.text && isNumber(third) && isEvenlySpaced(tokens, at);
  if (isTriple && !isContinued(tokens, at + 5, mark?.text ?? "")) return triple(first, second, third, at, context);
  const apart = isTriple ? null : loose(tokens, at);
  if (apart || isTriple || !tokens[at + 1]?.glued || !second.glued) return apart;
  return isContinued(tokens, at + 3, mark?.text ?? "") ? null : pair(first, second, mark?.text ?? "", at, context);
};

/** All written together or all apart: in "1.4 - 5.09" the numbers do not make one date. */
function isEvenlySpaced(tokens: readonly Token[], at: number): boolean {
  const isGlued = tokens[at + 2]?.glued;
  return isGlued === tokens[at + 4]?.glued || tokens[at + 1]?.text !== "-";
}

/** A fourth number makes it a version, a telephone number or an address. */
function isContinued(tokens: readonly Token[], at: number, mark: string): boolean {
  const [next, number] = [tokens[at], tokens[at + 1]];
  return next?.text === mark && next.glued && isNumber(number) && number.glued;
}

function triple(first: Token, second: Token, third: Token, at: number, context: DateContext): FoundDates | null {
  if (isYear(first)) {
    return third.digits <= 2 && second.digits <= 2
      ? dayOf(first.value, second.value, third.value, "year-first", at + 5)
      : null;
  }
  if (first.digits > 2 || second.digits > 2) return null;
  const year = third.digits === 2 || third.digits === 4 ? fullYear(third.value, third.digits) : 0;
  if (year === 0)
    return third.digits === 3 && !context.isNumbered(at) ? dayOf(0, 0, 0, "numeric-day-first", at + 5) : null;
  if (context.isNumbered(at) && third.digits === 2 && first.digits < 2) return null;
  return dayOf(year, second.value, first.value, "numeric-day-first", at + 5);
}

function pair(first: Token, second: Token, mark: string, at: number, context: DateContext): FoundDates | null {
  if (isYear(second) && first.digits <= 2 && !context.isNumbered(at)) return monthOf(second.value, first.value, at);
  if (isYear(first) && second.digits <= 2 && second.value <= 12) return monthOf(first.value, second.value, at);
  if (mark !== "/" || context.isNumbered(at) || isPart(first, second)) return null;
  if (first.digits > 2 || second.digits > 2) return null;
  const yearMeant = fullYear(second.value, second.digits);
  const isMonthYear = first.value >= 1 && first.value <= 12 && second.digits === 2 && isNear(yearMeant, context);
  if (second.value <= 12 && first.value >= 1 && first.value <= daysInMonth(2000, second.value)) {
    const date = dayWritten("day-month", first.value, second.value);
    return { dates: [isMonthYear ? withFlags(date, EITHER_ORDER) : date], next: at + 3 };
  }
  if (!isMonthYear) return null;
  const isSurely = first.digits === 2 && Math.abs(yearMeant - context.years.reportYear) <= 3;
  const date = monthsWritten("month-year", first.value, 1, yearMeant, undefined, isSurely ? undefined : EITHER_ORDER);
  return { dates: [date], next: at + 3 };
}

function isPart(first: Token, second: Token): boolean {
  if (startsWithNought(first) || startsWithNought(second)) return false;
  return NO_DATES.some(([over, under]) => over === first.value && under === second.value);
}

function startsWithNought({ digits, value }: Token): boolean {
  return digits > 1 && value < 10;
}

function isNear(year: number, { years }: DateContext): boolean {
  return Math.abs(year - years.reportYear) <= 10;
}

/** "30 09 2023", "30,09,2023", "30.09 2023": only with all its figures, or any three numbers would do. */
function loose(tokens: readonly Token[], at: number): FoundDates | null {
  if (tokens[at]?.digits !== 2) return null; // first, for most are not
  const monthAt = isMark(tokens[at + 1], LOOSE) ? at + 2 : at + 1;
  const yearAt = isMark(tokens[monthAt + 1], LOOSE) ? monthAt + 2 : monthAt + 1;
  const [day, month, year] = [tokens[at], tokens[monthAt], tokens[yearAt]];
  if (day?.digits !== 2 || month?.digits !== 2 || year === undefined || !isYear(year)) return null;
  const isContinued =
    isNumber(tokens[yearAt + 1]) || (isMark(tokens[yearAt + 1], "/-") && isNumber(tokens[yearAt + 2]));
  if (month.ordinal || isContinued || !isoDate(year.value, month.value, day.value)) return null;
  return dayOf(year.value, month.value, day.value, "numeric-day-first", yearAt + 1);
}

/** "20100331" */
function compact(token: Token, at: number): FoundDates | null {
  const year = Math.floor(token.value / 10_000);
  const month = Math.floor(token.value / 100) % 100;
  const day = token.value % 100;
  return year >= 1950 && year <= 2099 && isoDate(year, month, day)
    ? dayOf(year, month, day, "year-first", at + 1)
    : null;
}

/* Whether the calendar has it is seen when it is placed there. */
function dayOf(year: number, month: number, day: number, rule: DateRule, next: number): FoundDates {
  return { dates: [dayWritten(rule, day, month, year)], next };
}

function monthOf(year: number, month: number, at: number): FoundDates {
  return { dates: [monthsWritten("month-year", month, 1, year)], next: at + 3 };
}
