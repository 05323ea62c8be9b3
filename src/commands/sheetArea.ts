import type { Area } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";

/** All of a sheet that was read: whatever is typed there since would be overwritten unseen. */
export function sheetArea({ rows }: SheetCells): Area {
  const columnCount = rows.reduce((width, row) => Math.max(width, row.length), 1);
  return { rowIndex: 0, columnIndex: 0, rowCount: Math.max(rows.length, 1), columnCount };
}
