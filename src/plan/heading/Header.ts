import type { MonthHeading } from "../months/readMonthHeading";
import type { HeadingRole } from "./HeadingRole";

/** A run of month columns as headed, before its years are known. */
export interface MonthRun {
  readonly columnIndex: number;
  readonly headings: readonly MonthHeading[];
  /** A column stands for a quarter, and its heading for the quarter's last month. */
  readonly monthsEach?: 3;
  /** Said by the person: what stands under them is not weighed. */
  readonly isSaid?: boolean;
}

/** One header of a grid, over one or more rows. Columns are 0-based; `lastColumn` is inclusive. */
export interface Header {
  readonly topRow: number;
  readonly bottomRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headings: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<HeadingRole, number>;
  readonly months: MonthRun | null;
  readonly score: number;
  /** Pointed at by the person: it is a header whatever its words. */
  readonly isSaid?: boolean;
}
