/** An action's rows, or a heading's, joined; texts are still to be read. */
export interface JoinedRow {
  readonly rowIndexes: readonly number[];
  /** Index of the heading above it, null where there is none. */
  readonly theme: number | null;
  readonly recommendation: string | null;
}

/** A heading over actions as it stands on the sheet. */
export interface FoundTheme {
  readonly rowIndex: number;
  readonly ref: string | null;
  readonly title: string;
}
