/** A calendar date "YYYY-MM-DD". It has no time and no zone, so it orders as text and is the same everywhere. */
export type IsoDate = string;

/** A calendar month "YYYY-MM". */
export type YearMonth = string;

const DAY = 86_400_000; /* ms; always in UTC, where every day has one length: Apia had no 30 December 2011 */

/**
 * The date of a day that exists, else null: nothing rolls over.
 * @example isoDate(2024, 2, 31) //=> null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @example addDays("2009-02-28", 1) //=> "2009-03-01" */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * Months later on the same day, or on the month's last day where it has none.
 * @example addMonths("2010-01-31", 1) //=> "2010-02-28"
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return `${year}-${two(month)}-${two(Math.min(dayOf(date), daysInMonth(year, month)))}`;
}

/** Days from the first date to the second, negative where it comes before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(date: IsoDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

/** First and last day of a month, `month` 1 to 12. */
export function monthSpan(year: number, month: number): readonly [IsoDate, IsoDate] {
  return [`${year}-${two(month)}-01`, `${year}-${two(month)}-${two(daysInMonth(year, month))}`];
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** Days since 1 January 1970. */
export function epochDay(date: IsoDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY;
}

/** The inverse of `epochDay`. */
export function fromEpochDay(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
