import type { Joint } from "./Joint";

/** A stretch of a lead cell between two marks. */
export interface Part {
  readonly text: string;
  readonly joint: Joint;
  /** The joint as written, to put a name together again: " & ", ", ". */
  readonly mark: string;
  /** A label of support stands before it and holds. */
  readonly supports: boolean;
}
