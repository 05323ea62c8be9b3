import type { Area } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import type { CellChange } from "../../cells/CellChange";
import type { SheetCells } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Grid } from "../../plan/Plan";

/** A workbook as it will be read once so many rows stand below a grid and these cells are written in them. */
export function withNewRows(
  workbook: WorkbookCells,
  { sheetId, area: grid }: Pick<Grid, "sheetId" | "area">,
  count: number,
  changes: readonly CellChange[],
): WorkbookCells {
  const rowIndex = grid.rowIndex + grid.rowCount;
  const moved = (area: Area): Area => {
    if (area.rowIndex >= rowIndex) return { ...area, rowIndex: area.rowIndex + count };
    return area.rowIndex + area.rowCount > rowIndex ? { ...area, rowCount: area.rowCount + count } : area;
  };
  /* A table that ends with the grid is made to take them in. */
  const withRows = (area: Area): Area =>
    area.rowIndex + area.rowCount === rowIndex && shareColumns(area, grid)
      ? { ...area, rowCount: area.rowCount + count }
      : moved(area);
  const sheets = workbook.sheets.map((sheet): SheetCells => {
    if (sheet.id !== sheetId) return sheet;
    const above = Array.from({ length: rowIndex }, (_, index) => sheet.rows[index] ?? []);
    const added = Array.from({ length: count }, (_, index) => rowOf(changes, rowIndex + index));
    return {
      ...sheet,
      rows: [...above, ...added, ...sheet.rows.slice(rowIndex)],
      merges: sheet.merges.map(moved),
      hiddenRows: sheet.hiddenRows.map((hidden) => (hidden >= rowIndex ? hidden + count : hidden)),
      tables: sheet.tables.map((table) => ({ ...table, area: withRows(table.area) })),
      conditionalFormats: sheet.conditionalFormats.map(moved),
      ...(sheet.liveColours && { liveColours: sheet.liveColours.map(moved) }),
    };
  });
  return { ...workbook, sheets };
}

function shareColumns(a: Area, b: Area): boolean {
  return a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}

function rowOf(changes: readonly CellChange[], rowIndex: number): readonly (Cell | undefined)[] {
  const row: (Cell | undefined)[] = [];
  for (const { columnIndex, after, ...change } of changes) {
    if (change.rowIndex !== rowIndex || (after.value === undefined && !after.fill)) continue;
    const value = after.value ?? null;
    row[columnIndex] = {
      value,
      text: String(value ?? ""),
      numberFormat: after.numberFormat ?? "General",
      ...(after.fill && { fill: after.fill }),
      ...(after.bold && { bold: true }),
    };
  }
  return Array.from(row);
}
