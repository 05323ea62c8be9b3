import type { BuiltInStatus, StatusId } from "../plan/Status";

/** One status of a scheme as it is written and shown. */
export interface SchemeStatus {
  readonly id: StatusId;
  readonly word: string;
  /** What goes into a cell; one or two capitals, unique in the scheme. */
  readonly letter: string;
  /** "#RRGGBB", unique in the scheme. */
  readonly fill: string;
  /** Readable on `fill`: contrast at least 4.5 to 1. */
  readonly fontColor: string;
  /** The ratings that lead to it. Over a whole scheme each of our ratings leads to exactly one status. */
  readonly from: readonly BuiltInStatus[];
}

export type SchemeId = "council-monthly" | "rag" | "brag" | "delivery-confidence";

/** A set of statuses with letters, words and colours, in the order a summary lists them. */
export interface Scheme {
  readonly id: SchemeId | (string & {});
  readonly name: string;
  readonly statuses: readonly SchemeStatus[];
}
