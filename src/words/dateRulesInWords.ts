import type { DateRule, Deadline } from "../plan/Deadline";
import { listInWords } from "./listInWords";

const WORDS: Readonly<Record<DateRule, string>> = {
  "numeric-day-first": "a date in numbers, day first",
  "year-first": "a date in numbers, year first",
  "named-month": "a day with its month by name",
  "month-year": "a month with its year",
  month: "a month alone",
  "day-month": "a day and month without a year",
  quarter: "a quarter",
  "half-year": "half of a year",
  "financial-year": "a financial year",
  season: "a season",
  term: "a school term",
  holiday: "a holiday",
  year: "a year alone",
  "date-cell": "a true date, by the way the cell shows it",
  serial: "Excel's number of a day",
};

/**
 * By which rule the dates of a deadline were read; null where it has none.
 * @example dateRulesInWords(deadline) //=> "a month with its year"
 */
export function dateRulesInWords({ readBy }: Deadline): string | null {
  return readBy && readBy.length > 0 ? listInWords([...new Set(readBy)].map((rule) => WORDS[rule])) : null;
}
