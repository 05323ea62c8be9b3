import type { SheetCells } from "../../cells/SheetCells";

/**
 * The column of a sheet that a cell we wrote stands in now, by the heading above it: where it stood, else the only column
 * with that heading, else null. Columns without a heading are taken to stand where they stood.
 */
export function findColumn(
  sheet: SheetCells,
  columnIndex: number,
  heading: string | null,
  rowIndex: number,
): number | null {
  if (heading === null) return columnIndex;
  const columns = new Set<number>();
  for (const row of sheet.rows.slice(0, rowIndex + 1)) {
    for (const [index, cell] of row.entries()) if (cell?.text === heading) columns.add(index);
  }
  if (columns.has(columnIndex)) return columnIndex;
  const [only] = columns;
  return columns.size === 1 && only !== undefined ? only : null;
}
