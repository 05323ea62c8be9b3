import { dayOf, monthOf, monthSpan, yearOf } from "../cells/isoDate";
import type { DateSpan } from "../plan/Deadline";
import { dateInWords } from "./dateInWords";
import { monthInWords } from "./monthInWords";

/**
 * A span of days as short as it can be said.
 * @example spanInWords(["2010-03-01", "2010-03-31"]) //=> "March 2010"
 * @example spanInWords(["2010-03-01", "2010-03-10"]) //=> "1 to 10 March 2010"
 */
export function spanInWords([from, to]: DateSpan): string {
  if (from === to) return dateInWords(from);
  if (isWholeMonth([from, to])) return monthInWords(from.slice(0, 7));
  if (isWholeYear([from, to])) return from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)} to ${dateInWords(to)}`;
  return `${dateInWords(from)} to ${dateInWords(to)}`;
}

export function isWholeMonth([from, to]: DateSpan): boolean {
  const [first, last] = monthSpan(yearOf(from), monthOf(from));
  return from === first && to === last;
}

export function isWholeYear([from, to]: DateSpan): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31");
}
