import type { IsoDate } from "../cells/isoDate";

export const DEADLINE_KINDS = [
  "recurring",
  "relative",
  "done",
  "dated",
  "starts",
  "ongoing",
  "to-be-confirmed",
  "none",
  "unreadable",
] as const;

/** What a deadline cell is; where several fit, the first of the list. */
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Earliest and latest day of a date as it is written, inclusive: a month is its first to its last day. */
export type DateSpan = readonly [IsoDate, IsoDate];

/** A doubt about a reading. A reading without flags is one we stand by. */
export type DeadlineFlag =
  | "year-assumed"
  | "impossible"
  | "misread"
  | "ambiguous-order"
  | "part-formatted"
  | "struck"
  | "weekday-mismatch"
  | "week-not-monday"
  | "stored-as-text"
  | "serial-number"
  | "more-text";

/** How one date was read: what a receipt names. */
export type DateRule =
  /** "31/03/2010", "31.3.10". */
  | "numeric-day-first"
  /** "2010-03-31", "20100331", "2009-Jul-31". */
  | "year-first"
  /** "31st July 2009", "July 31, 2009". */
  | "named-month"
  /** "Sep-04", "07/2009". */
  | "month-year"
  /** A month's name alone. */
  | "month"
  /** "31/10". */
  | "day-month"
  | "quarter"
  /** "H1 2025/26". */
  | "half-year"
  | "financial-year"
  | "season"
  | "term"
  | "holiday"
  | "year"
  /** A true date, by its number format: a day, a month or a year. */
  | "date-cell"
  /** A whole number that is a date serial. */
  | "serial";

/** A deadline as it is read from a cell, or from the cells of one action. */
export interface Deadline {
  /** The cell's text; several cells are joined by line breaks. */
  readonly raw: string;
  readonly kind: DeadlineKind;
  /** The day to be finished by, or, for `done`, the day it was; null for kinds without one. */
  readonly due: IsoDate | null;
  /** Every date in the cell, in the order written. */
  readonly dates: readonly DateSpan[];
  /** ISO 8601 duration ("P6M") of a recurring deadline. */
  readonly every?: string;
  /** The word beside each of `dates` ("Interim", "Full"), null where there is none. */
  readonly labels?: readonly (string | null)[];
  readonly flags: readonly DeadlineFlag[];
  /** How each of `dates` was read; absent where there are none. */
  readonly readBy?: readonly DateRule[];
}
