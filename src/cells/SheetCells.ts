import type { Area } from "./Area";
import type { Cell } from "./Cell";

/** The sheets Plan Steward makes, known by their mark whatever they are called. */
export type SheetKind = "summary" | "people" | "history" | "checklist" | "gaps";

/** An Excel table: `area` takes in the header and the total row. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** One sheet as it was read, from A1 to the last used cell. */
export interface SheetCells {
  /** Excel's own id, which a renaming keeps; a file read without Excel gives the name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `rows[rowIndex][columnIndex]`; a cell with neither content nor format is undefined, and rows may be short. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Area[];
  /** Hidden by hand or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly SheetTable[];
  readonly autoFilter?: Area;
  readonly printArea?: Area;
  /** Where conditional formats apply: their colours do not show in `fill`. */
  readonly conditionalFormats: readonly Area[];
  /** Where conditional formats of ours apply, which are not among those: what they colour, its text says. */
  readonly liveColours?: readonly Area[];
  readonly isProtected: boolean;
  /** Set where the sheet is one of ours. */
  readonly mark?: SheetKind;
}
