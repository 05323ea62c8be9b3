import type { CellFormat } from "./CellFormat";
import type { Shift } from "./Shift";

export type HostValue = string | number | boolean | null;

/** A run of a cell's text with its own font; which run differs is what Office.js hides. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

/** One cell. Mutable: the host changes cells in place. Blank cells without format are not kept. */
export interface HostCell {
  /** A formula's cached result where there is a formula. */
  value: HostValue;
  /** Set where `value` is the text of an error ("#N/A"). */
  isError: boolean;
  /** With its "=". */
  formula: string | null;
  format: CellFormat;
  runs: readonly TextRun[] | null;
}

/** 0-based. */
export interface HostArea {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface HostTable {
  id: string;
  name: string;
  area: HostArea;
  hasHeader: boolean;
  hasTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface HostHyperlink {
  area: HostArea;
  address?: string;
  /** "'Quarter 1'!B4": a place in this workbook. */
  documentReference?: string;
  screenTip?: string;
}

export interface HostName {
  name: string;
  /** With its "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A rule over one area. A rule over several is so many of these, with the same id and each its own formula. */
export interface HostConditionalFormat {
  id: string;
  area: HostArea;
  type: "Custom" | "CellValue" | "ContainsText" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria";
  priority: number;
  stopIfTrue: boolean;
  /** For `Custom`, as it reads in the first cell of the area. */
  formula?: string;
  /** For `CellValue` and `ContainsText`: how the file calls the comparison, and the text looked for. */
  comparison?: string;
  text?: string;
  /** The formulas of a rule of another type, with their "=". */
  operands?: string[];
  fillColor?: string;
  fontColor?: string;
  /** A rule read from a file and carried as it is. */
  carried?: unknown;
}

export interface HostChart {
  id: string;
  name: string;
  type: string;
  title: string;
  source: HostArea;
  seriesFills: string[];
  place: { left: number; top: number; width: number; height: number };
  /** A chart read from a file: carried, not drawn. */
  carried?: unknown;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Null where the scale is fixed. */
  fitToPagesWide: number | null;
  fitToPagesTall: number | null;
  printArea: HostArea | null;
  /** Rows repeated on every page, inclusive. */
  titleRows: [number, number] | null;
  titleColumns: [number, number] | null;
  centerHorizontally: boolean;
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
}

/** One sheet as Excel holds it. All indexes are 0-based, sizes in points (heights) and characters (widths). */
export interface SheetModel {
  /** "{00000000-0001-0000-0000-000000000000}": unique, and kept through a renaming. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  /** Row index -> column index -> cell. */
  rows: Map<number, Map<number, HostCell>>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: HostArea[];
  tables: HostTable[];
  /** The sheet's own filter, outside tables. */
  autoFilter: HostArea | null;
  /** Column of the filter, counted from its first -> the texts it lets through. */
  filterCriteria?: Map<number, readonly string[]>;
  hyperlinks: HostHyperlink[];
  names: HostName[];
  conditionalFormats: HostConditionalFormat[];
  charts: HostChart[];
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  pageLayout: PageLayout;
  protection: { isProtected: boolean; options: Record<string, boolean | string>; password?: string };
  /** What was inserted and deleted since the workbook was opened, in order: whatever else refers to cells moves by it. */
  shifts: Shift[];
  /** What files/ read and nobody else understands, to be saved as it was. */
  carried: unknown;
}
