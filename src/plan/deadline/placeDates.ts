import { easterSunday } from "../../cells/easterSunday";
import { daysBetween, addDays, isoDate, monthSpan, weekday, yearOf, type IsoDate } from "../../cells/isoDate";
import type { DateSpan, DeadlineFlag } from "../Deadline";
import { isEaster, type Edge, type PartialDate } from "./PartialDate";
import type { PlacedDate } from "./PlacedDate";

/** Where a date is on the calendar, and what is uncertain about it; `span` is null where it exists on none. */
export interface Place {
  readonly span: DateSpan | null;
  readonly flags: readonly DeadlineFlag[];
}

/** A date of a cell on the calendar. */
export interface CalendarDate extends Place {
  readonly placed: PlacedDate;
}

const IMPOSSIBLE: readonly DeadlineFlag[] = ["impossible"];
const CERTAIN: readonly DeadlineFlag[] = [];
const NO_DATES: readonly CalendarDate[] = [];

/** Puts a date on the calendar that has no neighbours: a year left out is the one nearest the report date, with a flag. */
export function placeDate(date: PartialDate, asAt: IsoDate): Place {
  const year = date.year ?? nearestYear(date, asAt);
  const span = spanOf(date, year);
  return { span, flags: flagsOf(date, span, year, date.year === undefined) };
}

/**
 * Puts dates on the calendar: a year left out comes from a date joined to it ("Nov - Feb 2010" begins in 2009), else it is
 * the one nearest the report date, with a flag.
 */
export function placeDates(dates: readonly PlacedDate[], asAt: IsoDate): readonly CalendarDate[] {
  const first = dates[0];
  if (!first) return NO_DATES;
  if (dates.length === 1) {
    const year = first.written.year ?? nearestYear(first.written, asAt);
    return [onCalendar(first, year, first.written.year === undefined)];
  }
  const years: (number | undefined)[] = [];
  let isComplete = true;
  for (const { written } of dates) {
    years.push(written.year);
    isComplete &&= written.year !== undefined;
  }
  const assumed = isComplete ? null : fillYears(dates, years, asAt);
  const placed: CalendarDate[] = [];
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index];
    if (date) placed.push(onCalendar(date, years[index] ?? yearOf(asAt), assumed?.has(index) === true));
  }
  return placed;
}

function onCalendar(placed: PlacedDate, year: number, isAssumed: boolean): CalendarDate {
  const span = spanOf(placed.written, year);
  return { placed, span, flags: flagsOf(placed.written, span, year, isAssumed) };
}

function flagsOf(date: PartialDate, span: DateSpan | null, year: number, isAssumed: boolean): readonly DeadlineFlag[] {
  if (span === null) return IMPOSSIBLE;
  return doubtsAbout(date, year, isAssumed);
}

/** Fills in the years that are left out, and says for which of them the report date had to decide. */
function fillYears(dates: readonly PlacedDate[], years: (number | undefined)[], asAt: IsoDate): ReadonlySet<number> {
  const assumed = new Set<number>();
  takeFromRight(dates, years);
  takeFromLeft(dates, years);
  takeFromMonths(dates, years);
  for (let index = dates.length - 1; index >= 0; index--) {
    const date = dates[index];
    if (!date || years[index] !== undefined) continue;
    years[index] = nearestYear(date.written, asAt);
    assumed.add(index);
    /* The rest of the same run, "Sept/Oct", goes by this one. */
    for (let before = index - 1; before >= 0 && dates[before + 1]?.joint && years[before] === undefined; before--) {
      takeYear(dates, years, before, before + 1);
      assumed.add(before);
    }
  }
  return assumed;
}

function takeFromRight(dates: readonly PlacedDate[], years: (number | undefined)[]): void {
  for (let index = dates.length - 2; index >= 0; index--) {
    if (years[index] === undefined && dates[index + 1]?.joint) takeYear(dates, years, index, index + 1);
  }
}

function takeFromLeft(dates: readonly PlacedDate[], years: (number | undefined)[]): void {
  for (let index = 1; index < dates.length; index++) {
    if (years[index] === undefined && dates[index]?.joint) takeYear(dates, years, index, index - 1);
  }
}

/** "Q4 (Jan - Mar 2026)": the months beside a quarter say which year's it is. */
function takeFromMonths(dates: readonly PlacedDate[], years: (number | undefined)[]): void {
  for (const [index, quarter] of dates.entries()) {
    if (years[index] !== undefined || quarter.written.rule !== "quarter") continue;
    for (const beside of [index + 1, index - 1]) {
      const [date, year] = [dates[beside], years[beside]];
      if (date === undefined || year === undefined || !isWithinQuarter(date, quarter)) continue;
      years[index] = date.written.month < quarter.written.month ? year - 1 : year;
      break;
    }
  }
}

function isWithinQuarter({ written, role, label }: PlacedDate, quarter: PlacedDate): boolean {
  const since = (written.month - quarter.written.month + 12) % 12; /* months */
  return written.months <= 1 && since < quarter.written.months && role === quarter.role && label === quarter.label;
}

/** The year that keeps the two dates in the order they are written, or, of a change, brings them closest. */
function takeYear(dates: readonly PlacedDate[], years: (number | undefined)[], index: number, from: number): void {
  const year = years[from];
  const [date, neighbour] = [dates[index]?.written, dates[from]?.written];
  if (year === undefined || !date || !neighbour) return;
  if (dates[Math.max(index, from)]?.joint === "change") {
    const months = 12 * year + neighbour.month - date.month;
    /* Half a year from either, what was replaced came first: a plan slips. */
    years[index] = dates[index]?.role === "replaced" ? Math.ceil(months / 12 - 0.5) : Math.round(months / 12);
    return;
  }
  const order = 100 * (date.month - neighbour.month) + (date.day ?? 0) - (neighbour.day ?? 0);
  years[index] = index < from ? (order <= 0 ? year : year - 1) : order >= 0 ? year : year + 1;
}

function nearestYear(date: PartialDate, asAt: IsoDate): number {
  let best = yearOf(asAt);
  let bestDays = Infinity;
  const reach = date.month === 2 && date.day === 29 ? 4 : 1;
  for (let year = yearOf(asAt) - reach; year <= yearOf(asAt) + reach; year++) {
    const span = spanOf(date, year);
    if (!span) continue;
    const days = asAt < span[0] ? daysBetween(asAt, span[0]) : asAt > span[1] ? daysBetween(span[1], asAt) : 0;
    if (days <= bestDays) [best, bestDays] = [year, days];
  }
  return best;
}

function spanOf(date: PartialDate, year: number): DateSpan | null {
  if (date.month < 1 || date.month > 12) return null;
  if (isEaster(date)) return easterSpan(year);
  if (date.day === undefined)
    return date.edges ? edgeSpan(date, year, date.edges) : monthsSpan(date.month, date.months, year);
  const day = isoDate(year, date.month, date.day);
  if (day === null) return null;
  if (date.week === "commencing") return [day, addDays(day, 6)];
  return date.week === "ending" ? [addDays(day, -6), day] : [day, day];
}

function easterSpan(year: number): DateSpan | null {
  const { month, day } = easterSunday(year);
  const sunday = isoDate(year, month, day);
  return sunday === null ? null : [sunday, sunday];
}

function monthsSpan(month: number, months: number, year: number): DateSpan {
  if (months === 1) return monthSpan(year, month);
  const last = month - 1 + months - 1;
  return [monthSpan(year, month)[0], monthSpan(year + Math.floor(last / 12), (last % 12) + 1)[1]];
}

/** Both parts and what lies between them, whichever is named first: "end of mid winter" goes backwards. */
function edgeSpan(date: PartialDate, year: number, [one, other]: readonly [Edge, Edge]): DateSpan {
  const [a, b] = [partOf(date, year, one), partOf(date, year, other)];
  return [a[0] < b[0] ? a[0] : b[0], a[1] > b[1] ? a[1] : b[1]];
}

/** A month in tens of days; several months in thirds, a month at least; the end of several is their last day. */
function partOf(date: PartialDate, year: number, edge: Edge): DateSpan {
  const whole = monthsSpan(date.month, date.months, year);
  if (date.months > 1) {
    if (edge === "end") return [whole[1], whole[1]];
    const third = Math.max(1, Math.floor(date.months / 3));
    const months = edge === "mid" ? date.months - 2 * third : third;
    if (months === 0) return whole;
    const since = { early: 0, mid: third, late: date.months - third }[edge];
    const month = date.month - 1 + since;
    return monthsSpan((month % 12) + 1, months, year + Math.floor(month / 12));
  }
  const month = whole[0].slice(0, 8);
  if (edge === "early") return [whole[0], `${month}10`];
  return edge === "mid" ? [`${month}11`, `${month}20`] : [`${month}21`, whole[1]];
}

function doubtsAbout(date: PartialDate, year: number, isAssumed: boolean): readonly DeadlineFlag[] {
  if (!isAssumed && !date.flags && date.weekday === undefined && date.week === undefined) return CERTAIN;
  const flags: DeadlineFlag[] = date.flags ? [...date.flags] : [];
  if (isAssumed) flags.push("year-assumed");
  if (date.weekday === undefined && date.week === undefined) return flags;
  const day = isoDate(year, date.month, date.day ?? 1);
  if (day === null) return flags;
  const name = weekday(day);
  if (date.weekday !== undefined && date.weekday !== name) flags.push("weekday-mismatch");
  if (date.week === "commencing" && name !== 1) flags.push("week-not-monday");
  /* A week that ends on a Friday, Saturday or Sunday is nobody's doubt. */
  if (date.week === "ending" && name >= 1 && name <= 4) flags.push("week-not-monday");
  return flags;
}
