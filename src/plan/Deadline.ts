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
}
