/** What a row under a header is. */
export type PlanRowKind =
  | "action"
  /** Belongs to the action above it: a page break in the middle of a cell, or a second line of leads. */
  | "continuation"
  | "theme"
  /** A recommendation alone, for the actions below it. */
  | "recommendation"
  | "blank"
  /** A page header, total, legend, note or signature. */
  | "aside"
  /** The header of something else: the plan ends here. */
  | "end";

/** A row under a header with what it was taken for. */
export interface PlanRow {
  readonly rowIndex: number;
  readonly kind: PlanRowKind;
  /** The person said so. */
  readonly isSaid?: true;
}
