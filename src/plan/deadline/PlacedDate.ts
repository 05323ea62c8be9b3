import type { PartialDate } from "./PartialDate";

/** What a date is in its cell. */
export type DateRole =
  | "stands"
  /** A revised date took its place. */
  | "replaced"
  /** The day it was done. */
  | "done"
  /** The day it starts. */
  | "starts";

/** A date with what its neighbours make of it. */
export interface PlacedDate {
  readonly written: PartialDate;
  role: DateRole;
  /**
   * Joined to the date before ("April - June", "30 June and 30 September"): they share what one of them leaves out. Those of
   * a "change" ("from 31 January to 28 February 2025") may come in either order.
   */
  readonly joint: "range" | "list" | "slash" | "change" | null;
  /** Words or a start before say what was done: "Training delivered March 2012", "Start Oct 11, complete Mar 12". */
  readonly isOfEvent: boolean;
  /** "31/03/10 -> 30/06/10": a range to some, a new date to others. */
  readonly isAfterArrow: boolean;
  label: string | null;
}

/** All that the words of a cell say, before a kind is chosen. */
export interface WeighedCell {
  readonly dates: readonly PlacedDate[];
  readonly every: string | null;
  readonly isRelative: boolean;
  readonly isDone: boolean;
  readonly isOngoing: boolean;
  readonly isToBeConfirmed: boolean;
  readonly isNone: boolean;
  /** The cell's date was taken away: "revised date TBC". */
  readonly isTakenAway: boolean;
  /** Words that may change what a date means. */
  readonly isDoubtful: boolean;
}
