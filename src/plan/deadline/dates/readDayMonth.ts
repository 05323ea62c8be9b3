import { monthOfToken } from "../tokenMeans";
import type { DateRecogniser } from "../DateRecogniser";
import { dayWritten, type PartialDate } from "../PartialDate";
import type { Token } from "../scanTokens";
import { isYear, yearAt } from "./yearAt";
import { isBreak, isMark, isNumber, isOneOf, wordSet } from "../tokenIs";

const OF = wordSet("of in");
const OF_DAY = wordSet("of o");
const THE = wordSet("the fis");
const JOINTS = wordSet("to and or a i");

const MOST_WRITTEN = 39; /* for a day: "39 May" is a slip, "45 May" is no date */
const MOST_DAYS = 6; /* days that share a month, "3, 10, 17 and 24 May": the bound on looking ahead */

/** A day before its month, or several that share it: "31st of July, 2009", "31-Jul-09", "1-5 May 2010", "30 Sept". */
export const readDayMonth: DateRecogniser = (tokens, at, context) => {
  const monthAt = monthAfterDays(tokens, at);
  if (monthAt === 0) return null;
  if (tokens[at]?.digits === 1 && !tokens[at]?.ordinal && context.isStage(at)) return null;
  const month = monthOfToken(tokens[monthAt]);
  const found = yearAfterMonth(tokens, monthAt + 1);
  const dates: PartialDate[] = [];
  for (let place = at; place < monthAt; place++) {
    const day = tokens[place];
    if (!isNumber(day)) continue;
    if (day.value > MOST_WRITTEN) return null;
    dates.push(dayWritten("named-month", day.value, month, found?.year));
  }
  return { dates, next: found?.next ?? dotEnd(tokens, monthAt + 1) };
};

/** The place of the month that one day or more lead up to; 0 where they lead to none. */
function monthAfterDays(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let count = 1; count <= MOST_DAYS; count++) {
    const token = tokens[next];
    if (!isNumber(token) || token.digits > 2) return 0;
    next = monthPlace(tokens, next + 1);
    if (monthOfToken(tokens[next]) > 0) return next;
    const joint = jointEnd(tokens, next);
    if (joint === next) return 0;
    next = joint;
  }
  return 0;
}

/** The year after a month's name: "July, 2009", "Jul-09", "July '09"; not the day of a date that follows. */
export function yearAfterMonth(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  let from = dotEnd(tokens, at);
  const isComma = isMark(tokens[from], ",");
  if (isMark(tokens[from], ",-/") || isOneOf(tokens[from], OF)) from++;
  const isNextLine = isBreak(tokens[from]);
  if (isNextLine) from++;
  const found = yearAt(tokens, from);
  if (!found || isMark(tokens[found.next], "%:")) return null;
  if (isYear(tokens[from]) || isMark(tokens[from], "'")) return found;
  if (isNextLine) return null;
  const after = tokens[found.next];
  if (isComma && after !== undefined && !isMark(after, ")]")) return null;
  if (isMark(after, "/.-") && isNumber(tokens[found.next + 1]) && tokens[found.next + 1]?.glued) return null;
  const startsNext =
    monthOfToken(after) > 0 || (isMark(after, "-/") && after?.glued && monthOfToken(tokens[found.next + 1]) > 0);
  return startsNext && !hasOwnYear(tokens, found.next) ? null : found;
}

/** In "30 June 09 31 Dec 09" and "Feb 09 March 09" every date has a year of its own. */
function hasOwnYear(tokens: readonly Token[], monthAt: number): boolean {
  if (monthOfToken(tokens[monthAt]) === 0) return true;
  return yearAt(tokens, monthAt + 1) !== null && !isYear(tokens[monthAt + 1]);
}

/** Past the stop of "Sept." and the like. */
export function dotEnd(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ".") && tokens[at]?.glued ? at + 1 : at;
}

function monthPlace(tokens: readonly Token[], at: number): number {
  let next = at;
  if (isMark(tokens[next], "-/.") && monthOfToken(tokens[next + 1]) > 0) next++;
  if (isOneOf(tokens[next], OF_DAY)) next++;
  if (isOneOf(tokens[next], THE)) next++;
  if (isBreak(tokens[next]) && monthOfToken(tokens[next + 1]) > 0) next++;
  return next;
}

function jointEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  if (isMark(tokens[next], "-/,&+")) next++;
  if (isOneOf(tokens[next], JOINTS)) next++;
  return next;
}
