import { daysInMonth } from "../../../cells/isoDate";
import type { DeadlineFlag } from "../../Deadline";
import { wordOf } from "../lexicon";
import { isEverydayWord } from "../monthNames";
import { monthOfToken } from "../tokenMeans";
import type { DateContext } from "../DateContext";
import type { DateRecogniser, FoundDates } from "../DateRecogniser";
import { dayWritten, monthsWritten, type Edge } from "../PartialDate";
import type { Token } from "../scanTokens";
import { dotEnd, yearAfterMonth } from "./readDayMonth";
import { isYear } from "./yearAt";
import { isAnyMark, isAnyWord, isMark, isNumber, isOneOf, isWord, tokenBefore, wordSet } from "../tokenIs";

const HALF = wordOf("half");
const END = wordOf("end");
const THE = wordOf("the");
const TERM = wordOf("term");

const CLOSING = wordSet("and to or annually onwards");

const MORE_TEXT: readonly DeadlineFlag[] = ["more-text"];

/** A month first: "Sep-04", "Mar '05", "July 31, 2009", "Sept. 30th", "Sept end 2009", and "2009 July" or "2009-Jul-31". */
export const readMonth: DateRecogniser = (tokens, at, context) => {
  if (isYear(tokens[at])) return yearThenMonth(tokens, at);
  const month = monthOfToken(tokens[at]);
  if (month === 0) return null;
  const named = dotEnd(tokens, at + 1);
  const edge = edgeOf(tokens[named]);
  const isHalfTerm =
    isWord(tokens[named], HALF) && isWord(tokens[named + (isMark(tokens[named + 1], "-") ? 2 : 1)], TERM);
  const from = edge ? named + 1 : isHalfTerm ? named + (isMark(tokens[named + 1], "-") ? 3 : 2) : named;
  const day = edge ? null : dayAfterMonth(tokens, from, month, context);
  if (day) return day;
  const found = yearAfterMonth(tokens, from);
  if (!found && !standsAlone(tokens, at, from, context)) return null;
  const rule = found ? "month-year" : "month";
  const edges = edge ? ([edge, edge] as const) : undefined;
  const flags = isHalfTerm ? MORE_TEXT : undefined;
  return { dates: [monthsWritten(rule, month, 1, found?.year, edges, flags)], next: found?.next ?? from };
};

function edgeOf(token: Token | undefined): Edge | null {
  return isWord(token, END) ? "end" : null;
}

/** "July 31st 2009", "July 31, 2009", "Sept 30th"; "March 31" where 2031 is too far away to be meant. */
function dayAfterMonth(tokens: readonly Token[], from: number, month: number, context: DateContext): FoundDates | null {
  const at = isWord(tokens[from], THE) ? from + 1 : from;
  const day = tokens[at];
  if (!isNumber(day) || day.digits > 2 || day.value > 31 || day.value < 1) return null;
  const isSpaced = !isMark(tokenBefore(tokens, at), "-/");
  const comma = isMark(tokens[at + 1], ",") ? at + 2 : at + 1;
  if (isSpaced && isYear(tokens[comma])) {
    return { dates: [dayWritten("named-month", day.value, month, tokens[comma]?.value)], next: comma + 1 };
  }
  if (monthOfToken(tokens[at + 1]) > 0 && !day.ordinal) return null;
  if (isMark(tokens[at + 1], "/.:%") && isNumber(tokens[at + 2]) && tokens[at + 2]?.glued) return null;
  if (!day.ordinal) {
    const ahead = 2000 + day.value - context.years.reportYear;
    const isFar = ahead > 5 || ahead < -10;
    const isDay = isSpaced && (day.digits === 1 || (isFar && day.value > 9));
    if (!isDay || day.value > daysInMonth(2000, month)) return null;
  }
  return { dates: [dayWritten("named-month", day.value, month)], next: at + 1 };
}

/** "June" is a month by itself; "may" and "march" only where they are led in, and no word follows. */
function standsAlone(tokens: readonly Token[], at: number, next: number, context: DateContext): boolean {
  const word = tokens[at]?.text ?? "";
  const after = tokens[next];
  if (context.isNumbered(at)) return false;
  if (!isEverydayWord(word)) return true;
  const isClosed = !isAnyWord(after) || isOneOf(after, CLOSING);
  return isClosed && (at === 0 || isAnyMark(after) || context.isLedIn());
}

function yearThenMonth(tokens: readonly Token[], at: number): FoundDates | null {
  const year = tokens[at]?.value ?? 0;
  const mark = isMark(tokens[at + 1], "-/.") ? tokens[at + 1] : undefined;
  const monthAt = mark ? at + 2 : at + 1;
  const month = monthOfToken(tokens[monthAt]);
  if (month === 0) return null;
  const dayAt = isMark(tokens[monthAt + 1], "-/.") ? monthAt + 2 : monthAt + 1;
  const day = tokens[dayAt];
  if (isNumber(day)) {
    if (day.digits > 2 || !(mark?.glued && dayAt === monthAt + 2)) return null;
    return { dates: [dayWritten("year-first", day.value, month, year)], next: dayAt + 1 };
  }
  if (isMark(tokens[monthAt + 1], "'")) return null;
  return { dates: [monthsWritten("month-year", month, 1, year)], next: monthAt + 1 };
}
