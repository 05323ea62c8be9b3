import type { CellPosition } from "../cells/Area";
import type { IsoDate } from "../cells/isoDate";
import type { DateSpan } from "../plan/Deadline";
import type { BuiltInStatus } from "../plan/Status";

/** Why a rating is what it is: the rule that decided, and what it decided on. */
export type RatingReason =
  | { readonly code: "superseded"; readonly words: string }
  | { readonly code: "suspended"; readonly words: string }
  | { readonly code: "progress-complete"; readonly words: string }
  | { readonly code: "deadline-done"; readonly raw: string; readonly on: IsoDate | null }
  | { readonly code: "extension"; readonly words: string; readonly newDate: DateSpan | null }
  | { readonly code: "delayed"; readonly words: string }
  | { readonly code: "delayed-and-late"; readonly words: string; readonly due: IsoDate; readonly daysLate: number }
  | { readonly code: "not-due-until"; readonly words: string; readonly until: DateSpan }
  | { readonly code: "due-ahead"; readonly due: IsoDate; readonly daysLeft: number; readonly byDateOnly: boolean }
  | { readonly code: "recurs"; readonly next: IsoDate; readonly byDateOnly: boolean }
  | { readonly code: "past-due"; readonly due: IsoDate; readonly daysLate: number; readonly months: number }
  | { readonly code: "far-past-due"; readonly due: IsoDate; readonly daysLate: number; readonly months: number }
  | { readonly code: "ongoing"; readonly raw: string }
  | { readonly code: "recurs-undated"; readonly raw: string }
  | { readonly code: "no-date"; readonly raw: string }
  | { readonly code: "unreadable-date"; readonly raw: string };

/** What we work out for an action at the report date. */
export interface Rating {
  readonly status: BuiltInStatus;
  readonly why: RatingReason;
  /** The cell it rests on; null where the plan has no column for it. */
  readonly at: CellPosition | null;
}
