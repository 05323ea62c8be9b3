import type { HostArea, HostCell, SheetModel } from "../model/SheetModel";
import { areaOf, intersection, isWholeColumns, isWholeRows } from "../grid/area";
import { formatAt, openCell, dropIfBlank } from "../grid/cells";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import type { Shift } from "../model/Shift";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";
import { shiftEverything } from "./shiftEverything";

/**
 * Inserts blank cells before those of an area, which move down or right. *observed*: the new cells take the format of
 * what stands above or to the left.
 */
export function insertCells(session: Session, sheet: SheetModel, area: HostArea, direction: "Down" | "Right"): void {
  const shift = shiftOf(area, direction === "Down" ? "row" : "column", 1);
  session.changeSheet(sheet, isWhole(area) ? null : area, permission("Insert", area));
  refuseTearing(sheet, shift);
  moveCells(sheet, shift);
  shiftEverything(session, sheet, shift);
  if (shift.at > 0) inheritFormats(sheet, area, shift);
  session.markDirty(sheet, area);
  const changeType = isWholeRows(area) ? "RowInserted" : isWholeColumns(area) ? "ColumnInserted" : "CellInserted";
  const shiftDirection = direction === "Down" ? "ShiftCellDown" : "ShiftCellRight";
  session.raiseChanged(sheet, area, changeType, { shiftDirection });
}

/** Deletes the cells of an area; those below or to the right move up. What referred to them reads "#REF!". */
export function deleteCells(session: Session, sheet: SheetModel, area: HostArea, direction: "Up" | "Left"): void {
  const shift = shiftOf(area, direction === "Up" ? "row" : "column", -1);
  session.changeSheet(sheet, isWhole(area) ? null : area, permission("Delete", area));
  refuseTearing(sheet, shift);
  moveCells(sheet, shift);
  shiftEverything(session, sheet, shift);
  session.markDirty(sheet, area);
  const changeType = isWholeRows(area) ? "RowDeleted" : isWholeColumns(area) ? "ColumnDeleted" : "CellDeleted";
  const shiftDirection = direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft";
  session.raiseChanged(sheet, area, changeType, { shiftDirection });
}

function isWhole(area: HostArea): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

function permission(verb: "Insert" | "Delete", area: HostArea): string | undefined {
  if (isWholeRows(area)) return `allow${verb}Rows`;
  return isWholeColumns(area) ? `allow${verb}Columns` : undefined;
}

function shiftOf(area: HostArea, axis: "row" | "column", sign: 1 | -1): Shift {
  if (axis === "row") {
    const { row: at, rowCount, column: crossFrom, columnCount } = area;
    return { axis, at, count: sign * rowCount, crossFrom, crossTo: crossFrom + columnCount };
  }
  const { column: at, columnCount, row: crossFrom, rowCount } = area;
  return { axis, at, count: sign * columnCount, crossFrom, crossTo: crossFrom + rowCount };
}

/** *observed*: Excel refuses to move a part of a merged cell or of a table; its code is *guessed*. */
function refuseTearing(sheet: SheetModel, shift: Shift): void {
  const byRow = shift.axis === "row";
  const moving = byRow
    ? areaOf(shift.at, shift.crossFrom, MAX_ROWS - shift.at, shift.crossTo - shift.crossFrom)
    : areaOf(shift.crossFrom, shift.at, shift.crossTo - shift.crossFrom, MAX_COLUMNS - shift.at);
  for (const area of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    if (!intersection(area, moving)) continue;
    const from = byRow ? area.column : area.row;
    const to = from + (byRow ? area.columnCount : area.rowCount);
    if (from < shift.crossFrom || to > shift.crossTo) throw new HostError("InvalidOperation");
  }
}

function moveCells(sheet: SheetModel, { axis, at, count, crossFrom, crossTo }: Shift): void {
  const end = count < 0 ? at - count : at;
  const moved: [row: number, column: number, cell: HostCell][] = [];
  for (const [row, cells] of sheet.rows) {
    if (axis === "row" ? row < at : row < crossFrom || row >= crossTo) continue;
    for (const [column, cell] of cells) {
      if (axis === "column" ? column < at : column < crossFrom || column >= crossTo) continue;
      cells.delete(column);
      if ((axis === "row" ? row : column) < end) continue;
      if (axis === "row") moved.push([row + count, column, cell]);
      else moved.push([row, column + count, cell]);
    }
    if (cells.size === 0) sheet.rows.delete(row);
  }
  for (const [row, column, cell] of moved) {
    const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
    sheet.rows.set(row, cells.set(column, cell));
  }
}

function inheritFormats(sheet: SheetModel, area: HostArea, { axis }: Shift): void {
  const byRow = axis === "row";
  const source = byRow ? sheet.rows.get(area.row - 1) : null;
  const columns = byRow ? [...(source?.keys() ?? [])] : range(area.column, area.columnCount);
  const rows = byRow ? range(area.row, area.rowCount) : [...sheet.rows.keys()];
  for (const row of rows) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (const column of columns) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      const format = byRow ? formatAt(sheet, area.row - 1, column) : formatAt(sheet, row, area.column - 1);
      openCell(sheet, row, column).format = format;
      dropIfBlank(sheet, row, column);
    }
  }
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
