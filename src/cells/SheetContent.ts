import type { CellAddress } from "./Area";
import type { CellValue } from "./Cell";
import type { SheetKind } from "./SheetCells";

/** How a cell of ours looks, by what it is; `excel/` holds the fonts, fills and borders of each. */
export type ContentStyle =
  | "title"
  | "subtitle"
  | "sentence"
  | "heading"
  | "header"
  | "text"
  | "number"
  | "percent"
  | "date"
  | "link"
  | "muted"
  | "notes";

/** One cell of a sheet of ours. Texts are written under "@", dates as serials: never as date strings. */
export interface ContentCell {
  readonly value: CellValue;
  readonly style: ContentStyle;
  /** Overrides the style's own. */
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  /** Overrides the style's own. */
  readonly alignment?: "Left" | "Center" | "Right";
  /** The cell in this workbook that choosing it goes to. */
  readonly link?: CellAddress;
  /** How many columns it is merged over, itself included. */
  readonly span?: number;
}

/** A chart over cells of the same sheet, 0-based rows and columns of its data with a header row and a label column. */
export interface ContentChart {
  readonly title: string;
  readonly type: "barStacked" | "barStacked100";
  readonly data: {
    readonly rowIndex: number;
    readonly columnIndex: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  readonly seriesFills: readonly string[];
  /** Where it stands on the sheet. */
  readonly place: {
    readonly rowIndex: number;
    readonly columnIndex: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
}

/**
 * A whole sheet of ours. The rows from `notesRow` on (0-based, the heading "Notes") are the person's: writing again
 * moves them with inserted or deleted rows and never rewrites them.
 */
export interface SheetContent {
  readonly kind: SheetKind;
  /** The name wanted; a stranger's sheet of that name makes it "name (2)". */
  readonly name: string;
  /** Widths in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (ContentCell | null)[])[];
  readonly notesRow?: number;
  readonly frozenRows?: number;
  /** 0-based rows repeated on every printed page, inclusive. */
  readonly printTitleRows?: readonly [number, number];
  /** How many columns, from the first on, are printed; all where not given. */
  readonly printedColumns?: number;
  readonly charts?: readonly ContentChart[];
}
