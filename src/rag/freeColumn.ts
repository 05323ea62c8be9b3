import type { Area } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { Grid } from "../plan/Plan";

/** A column for statuses beside a grid, and what it comes to stand next to. */
export interface FreeColumn {
  readonly columnIndex: number;
  /** It joins the Excel table the grid lies in; it stands right of the grid; or other cells stand between. */
  readonly place: "in-table" | "beside-plan" | "first-free";
}

/**
 * The first column right of a grid in which nothing stands beside the grid's rows, nor beside a table that it would join:
 * no text, no fill, no merged area, no table, and which is not hidden.
 */
export function freeColumn({ area }: Grid, sheet: SheetCells): FreeColumn {
  const next = area.columnIndex + area.columnCount;
  let columnIndex = next;
  while (!isFree(columnIndex, withTable(columnIndex, area, sheet), sheet)) columnIndex += 1;
  if (tableBefore(columnIndex, area, sheet)) return { columnIndex, place: "in-table" };
  return { columnIndex, place: columnIndex === next ? "beside-plan" : "first-free" };
}

/** The table beside the grid that ends where the column begins. */
function tableBefore(columnIndex: number, area: Area, { tables }: SheetCells): Area | undefined {
  return tables
    .map((table) => table.area)
    .find((table) => table.columnIndex + table.columnCount === columnIndex && shareRows(table, area));
}

/** The rows the column would take: the grid's, and those of the table that would grow by it. */
function withTable(columnIndex: number, area: Area, sheet: SheetCells): Area {
  const table = tableBefore(columnIndex, area, sheet);
  if (!table) return area;
  const rowIndex = Math.min(area.rowIndex, table.rowIndex);
  return { ...area, rowIndex, rowCount: Math.max(endOf(area), endOf(table)) - rowIndex };
}

function isFree(columnIndex: number, rows: Area, sheet: SheetCells): boolean {
  const reaches = (area: Area): boolean =>
    area.columnIndex <= columnIndex && columnIndex < area.columnIndex + area.columnCount && shareRows(area, rows);
  if (sheet.hiddenColumns.includes(columnIndex)) return false;
  if (sheet.merges.some(reaches) || sheet.tables.some((table) => reaches(table.area))) return false;
  return sheet.rows.slice(rows.rowIndex, endOf(rows)).every((cells) => {
    const cell = cells[columnIndex];
    return !cell || (cell.value === null && cell.fill === undefined && cell.formula === undefined);
  });
}

function shareRows(a: Area, b: Area): boolean {
  return a.rowIndex < endOf(b) && b.rowIndex < endOf(a);
}

function endOf({ rowIndex, rowCount }: Area): number {
  return rowIndex + rowCount;
}
