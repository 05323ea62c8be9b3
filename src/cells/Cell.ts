/** What a cell holds. Dates are serial numbers; blank is null; an error value is its text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/**
 * One cell as it was read: what it holds and what a person sees of it. Colours are "#RRGGBB" in capitals, with theme,
 * tint and index already resolved, as Office.js gives them.
 */
export interface Cell {
  readonly value: CellValue;
  /** As displayed, which may differ from the value ("1.10", "Mar-10", "####"). */
  readonly text: string;
  /** In US codes whatever the locale, as Office.js gives it. */
  readonly numberFormat: string;
  /** With its "=", where the cell holds one. */
  readonly formula?: string;
  readonly isError?: true;
  /** Absent where the cell has No Fill: white is a fill ("#FFFFFF"). */
  readonly fill?: string;
  readonly bold?: true;
  /** The whole cell is struck through. */
  readonly struck?: true;
  /** Runs inside the cell differ in format; which ones cannot be read through Office.js (#4623). */
  readonly partFormatted?: true;
}
