/** A calendar date "YYYY-MM-DD". It has no time and no zone, so it orders as text and is the same everywhere. */
export type IsoDate = string;

/** A calendar month "YYYY-MM". */
export type YearMonth = string;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The written end of every date, "-01-01" to "-12-31", 31 to a month: dates are written far more often than made up. */
const ENDINGS = Array.from({ length: 12 * 31 }, (_, at) => `-${two(Math.floor(at / 31) + 1)}-${two((at % 31) + 1)}`);

/**
 * The date of a day that exists, else null: nothing rolls over.
 * @example isoDate(2024, 2, 31) //=> null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

/** `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0);
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
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
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
  return [written(year, month, 1), written(year, month, daysInMonth(year, month))];
}

export function yearOf(date: IsoDate): number {
  return 100 * figuresAt(date, 0) + figuresAt(date, 2);
}

/** 1 to 12. */
export function monthOf(date: IsoDate): number {
  return figuresAt(date, 5);
}

export function dayOf(date: IsoDate): number {
  return figuresAt(date, 8);
}

/** Two figures of a date as a number, without cutting the text. */
function figuresAt(date: IsoDate, at: number): number {
  return 10 * (date.charCodeAt(at) - 48) + date.charCodeAt(at + 1) - 48;
}

const ERA = 146_097; /* days in 400 years, after which the calendar repeats */
const TO_1970 = 719_468; /* days from 1 March of the year 0 to 1 January 1970 */

/**
 * Days since 1 January 1970. Arithmetic on the calendar alone (Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms"): no clock and no zone has a say, and Apia's missing 30 December 2011 is a day like any other.
 */
export function epochDay(date: IsoDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0); // years that begin in March end with their leap day
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  return era * ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - TO_1970;
}

/** The inverse of `epochDay`. */
export function fromEpochDay(day: number): IsoDate {
  const days = day + TO_1970;
  const era = Math.floor(days / ERA);
  const dayOfEra = days - era * ERA;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

function written(year: number, month: number, day: number): IsoDate {
  return year + (ENDINGS[31 * month + day - 32] ?? "");
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
