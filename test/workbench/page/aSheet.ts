import { DEFAULT_FORMAT, type CellFormat } from "../../../src/workbench/host/model/CellFormat";
import type { HostArea, HostCell, HostValue, SheetModel } from "../../../src/workbench/host/model/SheetModel";
import { newSheet } from "../../../src/workbench/host/model/newWorkbook";
import { sheetGeometry, type SheetGeometry } from "../../../src/workbench/page/geometry/SheetGeometry";

/** A cell for tests; its look is a new cell's but for what is given. */
export function aCell(value: HostValue, format: Partial<CellFormat> = {}): HostCell {
  return { value, isError: false, formula: null, format: { ...DEFAULT_FORMAT, ...format }, runs: null };
}

/** A sheet for tests: rows of values, null for blank cells. */
export function aSheet(
  values: readonly (readonly (HostValue | HostCell)[])[] = [],
  details: Partial<SheetModel> = {},
): SheetModel {
  const sheet = { ...newSheet("Plan", "one"), ...details };
  values.forEach((inRow, row) => {
    const cells = new Map<number, HostCell>();
    inRow.forEach((value, column) => {
      if (value !== null) cells.set(column, typeof value === "object" ? value : aCell(value));
    });
    if (cells.size > 0) sheet.rows.set(row, cells);
  });
  return sheet;
}

/** Every character is 7 pixels wide. */
export const sevenPixels = (text: string): number => text.length * 7;

/** A sheet laid out with room for 50 rows and 20 columns. */
export function laidOut(sheet: SheetModel): SheetGeometry {
  return sheetGeometry(sheet, { rowCount: 50, columnCount: 20 }, sevenPixels);
}

/** An area, 0-based. */
export function anArea(row: number, column: number, rowCount = 1, columnCount = 1): HostArea {
  return { row, column, rowCount, columnCount };
}
