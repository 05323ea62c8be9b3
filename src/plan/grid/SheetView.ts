import type { Area } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import type { SheetCells } from "../../cells/SheetCells";

/**
 * A sheet as a reader's eye takes it in: a merged cell holds its value for every row it covers, in its first column; the
 * rest of its width is blank.
 */
export interface SheetView {
  readonly sheet: SheetCells;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many columns a row reaches over: rows may be short. */
  width(rowIndex: number): number;
  cell(rowIndex: number, columnIndex: number): Cell | undefined;
  /** Trimmed, as displayed; "" where blank. A column too narrow ("####") shows its value. */
  text(rowIndex: number, columnIndex: number): string;
  /** The merged area over a cell, if any. */
  merge(rowIndex: number, columnIndex: number): Area | undefined;
}
