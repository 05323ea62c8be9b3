import type { Area } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { Grid } from "../plan/Plan";

/**
 * The first column right of a grid in which nothing stands beside the grid's rows: no text, no fill, no merged area, no
 * table, and which is not hidden.
 */
export function freeColumn({ area }: Grid, sheet: SheetCells): number {
  let columnIndex = area.columnIndex + area.columnCount;
  while (!isFree(columnIndex, area, sheet)) columnIndex += 1;
  return columnIndex;
}

function isFree(columnIndex: number, { rowIndex, rowCount }: Area, sheet: SheetCells): boolean {
  const end = rowIndex + rowCount;
  const reaches = (area: Area): boolean =>
    area.columnIndex <= columnIndex &&
    columnIndex < area.columnIndex + area.columnCount &&
    area.rowIndex < end &&
    rowIndex < area.rowIndex + area.rowCount;
  if (sheet.hiddenColumns.includes(columnIndex)) return false;
  if (sheet.merges.some(reaches) || sheet.tables.some((table) => reaches(table.area))) return false;
  return sheet.rows.slice(rowIndex, end).every((cells) => {
    const cell = cells[columnIndex];
    return !cell || (cell.value === null && cell.fill === undefined && cell.formula === undefined);
  });
}
