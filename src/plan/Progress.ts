import type { DateSpan } from "./Deadline";

export const PROGRESS_STATES = [
  "complete",
  "partly-complete",
  "in-progress",
  "not-started",
  "not-due",
  "delayed",
  "extension",
  "suspended",
  "superseded",
  "not-stated",
] as const;

export type ProgressState = (typeof PROGRESS_STATES)[number];

/** What the words of a progress cell say of the state of the work. */
export interface Progress {
  /** The cell's text, continuation rows joined by line breaks. */
  readonly raw: string;
  readonly state: ProgressState;
  /** The words that decided, as they stand in the cell; empty for `not-stated`. */
  readonly words: string;
  /** "Not due until D": D's span. */
  readonly notDueUntil?: DateSpan;
  /** A later target in the words of a complete action ("On target for April 2010"). */
  readonly laterTarget?: DateSpan;
  /** Complete or extended, and the words ask for, or record, a new date. */
  readonly newDate?: DateSpan;
}
