import type { CellPosition } from "../../cells/Area";

/** From and to of the words that matched, in the text's own characters; `to` is past the last. */
export type Mark = readonly [from: number, to: number];

/** A cell of the plan that may be evidence of a criterion: for a person to accept or refuse. */
export interface Evidence {
  readonly cell: CellPosition;
  readonly actionKey: string;
  /** The whole text of the cell. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Higher is likelier; it orders the evidence of one criterion and means nothing between two. */
  readonly score: number;
}
