import type { HostArea } from "../model/SheetModel";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

export function areaOf(row: number, column: number, rowCount = 1, columnCount = 1): HostArea {
  return { row, column, rowCount, columnCount };
}

export const WHOLE_SHEET: HostArea = areaOf(0, 0, MAX_ROWS, MAX_COLUMNS);

export function isWholeRows(area: HostArea): boolean {
  return area.columnCount === MAX_COLUMNS;
}

export function isWholeColumns(area: HostArea): boolean {
  return area.rowCount === MAX_ROWS;
}

export function cellCount(area: HostArea): number {
  return area.rowCount * area.columnCount;
}

export function isSingleCell(area: HostArea): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

export function fitsSheet({ row, column, rowCount, columnCount }: HostArea): boolean {
  if (![row, column, rowCount, columnCount].every(Number.isInteger)) return false;
  if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1) return false;
  return row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
}

/** The part two areas share, or null. */
export function intersection(a: HostArea, b: HostArea): HostArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? areaOf(row, column, rowCount, columnCount) : null;
}

/** The smallest area around both. */
export function bounding(a: HostArea, b: HostArea): HostArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return areaOf(
    row,
    column,
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  );
}

export function contains(outer: HostArea, inner: HostArea): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && cellCount(shared) === cellCount(inner);
}

export function isSameArea(a: HostArea, b: HostArea): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
