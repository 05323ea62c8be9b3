/** A cell of a sample: a plain value, or a value with its look. */
export type SampleCell =
  | string
  | number
  | null
  | {
      readonly v?: string | number;
      readonly fill?: string;
      readonly bold?: boolean;
      readonly size?: number;
      readonly format?: string;
      readonly white?: boolean;
      readonly struck?: boolean;
      readonly centre?: boolean;
      /** Runs on over the blank cells beside it instead of wrapping. */
      readonly flows?: boolean;
    };

/** One sheet of a sample workbook, row by row from A1. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** 1-based rows that a filter or a person has hidden. */
  readonly hiddenRows?: readonly number[];
  readonly frozenRows?: number;
  readonly printArea?: string;
  readonly filter?: string;
  /** The first and last row that get thin borders, 1-based. */
  readonly bordered?: readonly [number, number];
}

export interface SampleWorkbook {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly sheets: readonly SampleSheet[];
}
