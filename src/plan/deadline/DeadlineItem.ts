import type { PartialDate } from "./PartialDate";
import type { Sign } from "./phrases";

export type ItemKind =
  | "dates"
  | "sign"
  /** How often: "monthly". */
  | "recurrence"
  /** One that may be read in two ways: "bi-monthly". */
  | "unsure-recurrence"
  /** A length of time: "3 months". */
  | "duration"
  /** One that says from when: "3 months from approval". */
  | "anchored-duration"
  | "mark"
  /** A word or number that says nothing of time: part of a label or a sentence. */
  | "word"
  | "line-end"
  | "sentence-end";

/**
 * One of the pieces that a deadline cell is made of, once its dates and its words of meaning are known: the tokens from one up
 * to, not including, another. All have every field, in one order, as partial dates do.
 */
export interface DeadlineItem {
  readonly kind: ItemKind;
  readonly from: number;
  readonly to: number;
  /** Of `dates`; none for others. */
  readonly dates: readonly PartialDate[];
  readonly sign: Sign | null;
  /** Of a mark, or the ISO 8601 duration of a recurrence. */
  readonly text: string;
}

const NO_DATES: readonly PartialDate[] = [];

export function datesItem(from: number, to: number, dates: readonly PartialDate[]): DeadlineItem {
  return { kind: "dates", from, to, dates, sign: null, text: "" };
}

export function signItem(from: number, to: number, sign: Sign): DeadlineItem {
  return { kind: "sign", from, to, dates: NO_DATES, sign, text: "" };
}

/** Any other item. */
export function plainItem(kind: ItemKind, from: number, to: number, text = ""): DeadlineItem {
  return { kind, from, to, dates: NO_DATES, sign: null, text };
}
