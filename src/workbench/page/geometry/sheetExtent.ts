import type { SheetModel } from "../../host/model/SheetModel";

/** The rows and columns that something stands in, counted from the first. */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How far a sheet goes: its last cell, merge or chart. */
export function sheetExtent(sheet: SheetModel): Extent {
  let rowCount = 0;
  let columnCount = 0;
  for (const [row, cells] of sheet.rows) {
    if (cells.size === 0) continue;
    rowCount = Math.max(rowCount, row + 1);
    for (const column of cells.keys()) columnCount = Math.max(columnCount, column + 1);
  }
  for (const merge of sheet.merges) {
    rowCount = Math.max(rowCount, merge.row + merge.rowCount);
    columnCount = Math.max(columnCount, merge.column + merge.columnCount);
  }
  return { rowCount, columnCount };
}
