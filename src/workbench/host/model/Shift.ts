/** Cells inserted (count above 0) or deleted (below 0) in a band of rows or columns. */
export interface Shift {
  readonly axis: "row" | "column";
  /** The first row or column inserted or deleted. */
  readonly at: number;
  readonly count: number;
  /** The columns (of a shift by rows) or rows that move, `crossTo` not included; all of them for whole rows. */
  readonly crossFrom: number;
  readonly crossTo: number;
}
