import type { DateRule, DeadlineFlag } from "../Deadline";

/** Which part of a month, quarter or year is meant. */
export type Edge = "early" | "mid" | "late" | "end";

/**
 * A date as it is written: what it leaves out is filled in from its neighbours, then from the report date. All have every
 * field, in one order: the engine then reads them all alike, and fast.
 */
export interface PartialDate {
  /** First month, 1 to 12. */
  readonly month: number;
  /** How many months it covers; 0 for a day. */
  readonly months: number;
  readonly day: number | undefined;
  /** The calendar year of its first month. */
  readonly year: number | undefined;
  readonly rule: DateRule;
  /** As written beside it, 0 Sunday to 6 Saturday. */
  readonly weekday: number | undefined;
  readonly edges: readonly [Edge, Edge] | undefined;
  readonly week: "commencing" | "ending" | undefined;
  readonly flags: readonly DeadlineFlag[] | undefined;
}

/** A day of a month, with its year where it is written. */
export function dayWritten(rule: DateRule, day: number, month: number, year?: number): PartialDate {
  return written(rule, month, 0, day, year);
}

/** Easter Sunday, whose month and day are its year's: a day that is not written. */
export function easterWritten(year?: number): PartialDate {
  return written("holiday", 4 /* Apr, most often */, 0, undefined, year);
}

export function isEaster({ months, day }: PartialDate): boolean {
  return months === 0 && day === undefined;
}

/** A run of whole months, from one on. */
export function monthsWritten(
  rule: DateRule,
  month: number,
  months: number,
  year?: number,
  edges?: readonly [Edge, Edge],
  flags?: readonly DeadlineFlag[],
): PartialDate {
  return written(rule, month, months, undefined, year, edges, flags);
}

/** The same date with doubts about it. */
export function withFlags(date: PartialDate, flags: readonly DeadlineFlag[]): PartialDate {
  const { rule, month, months, day, year, edges, week, weekday } = date;
  return written(rule, month, months, day, year, edges, flags, week, weekday);
}

/** The same date, said to be on a day of the week, 0 Sunday to 6 Saturday. */
export function onWeekday(date: PartialDate, weekday: number): PartialDate {
  const { rule, month, months, day, year, edges, week, flags } = date;
  return written(rule, month, months, day, year, edges, flags, week, weekday);
}

/** The week that the date begins or ends. */
export function asWeek(date: PartialDate, week: "commencing" | "ending"): PartialDate {
  const { rule, month, months, day, year, edges, flags, weekday } = date;
  return written(rule, month, months, day, year, edges, flags, week, weekday);
}

/** Only parts of its months. */
export function partly(date: PartialDate, edges: readonly [Edge, Edge]): PartialDate {
  const { rule, month, months, day, year, week, flags, weekday } = date;
  return written(rule, month, months, day, year, edges, flags, week, weekday);
}

function written(
  rule: DateRule,
  month: number,
  months: number,
  day: number | undefined,
  year: number | undefined,
  edges?: readonly [Edge, Edge],
  flags?: readonly DeadlineFlag[],
  week?: "commencing" | "ending",
  weekday?: number,
): PartialDate {
  return { month, months, day, year, rule, weekday, edges, week, flags };
}
