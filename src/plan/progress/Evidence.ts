/** What one place in a progress cell says of the work, its surroundings heard. */
export type EvidenceKind =
  /** The whole action is finished. */
  | "whole"
  /** A named thing is finished: the whole action, where nothing else is left. */
  | "finished"
  /** A part is finished and the words say that it is a part. */
  | "part"
  | "begun"
  | "on-target"
  /** Something was done, without a word of state: "Meeting held". */
  | "act"
  /** Something was made that more may have to be done with: "policy written". */
  | "made"
  | "not-started"
  /** "Not completed", "has not been delivered". */
  | "unfinished"
  | "intention"
  /** "Still to be compiled": an intention, and something left where other things are done. */
  | "left"
  | "not-due"
  /** "was due in May": late, where nothing has been done. */
  | "was-due"
  | "delayed"
  | "extension"
  /** "now expected in May": a new date nobody is said to have agreed. */
  | "forecast"
  | "suspended"
  | "superseded"
  | "resumed";

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly start: number;
  readonly end: number;
  /** Nothing but a date or a heading's word or two stands before it in the cell. */
  readonly isFirst: boolean;
  /** Told as the past: "previously delayed", "was on hold". */
  readonly isPast: boolean;
  /** "was delayed": over, where the cell goes on to say that the work is finished. */
  readonly wasSo: boolean;
  /** "now", "since": what was told before is history. */
  readonly isNow: boolean;
  /** Stands in a clause that "but" or "however" sets against the one before. */
  readonly isTurned: boolean;
  /** What a finished thing leaves to do from now on: "monitored monthly", "will be reviewed each year". */
  readonly isUpkeep: boolean;
}
