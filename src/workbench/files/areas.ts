import { areaA1, columnIndexOf, columnLetters, parseA1, quotedSheet } from "../../cells/a1";
import type { HostArea } from "../host/model/SheetModel";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * The area of a reference in a file, with or without its sheet; whole rows and columns too. Null where it is none.
 * @example readArea("Plan!$1:$3") //=> { row: 0, column: 0, rowCount: 3, columnCount: 16384 }
 */
export function readArea(reference: string): HostArea | null {
  const area = parseA1(reference);
  if (area)
    return { row: area.rowIndex, column: area.columnIndex, rowCount: area.rowCount, columnCount: area.columnCount };
  const cells = reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(cells);
  if (rows) {
    const [from, to] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { row: from, column: 0, rowCount: to - from + 1, columnCount: COLUMNS };
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(cells);
  if (!columns) return null;
  const [from, to] = [columnIndexOf(columns[1] ?? "A"), columnIndexOf(columns[2] ?? "A")];
  return { row: 0, column: from, rowCount: ROWS, columnCount: to - from + 1 };
}

/** The areas of a list parted by spaces (`sqref`). */
export function readAreas(list: string | undefined): HostArea[] {
  return (list ?? "").split(/\s+/).flatMap((reference) => readArea(reference) ?? []);
}

/** @example writeArea({ row: 0, column: 0, rowCount: 2, columnCount: 3 }) //=> "A1:C2" */
export function writeArea({ row, column, rowCount, columnCount }: HostArea): string {
  return areaA1({ rowIndex: row, columnIndex: column, rowCount, columnCount });
}

/** @example fixedReference("Plan", { row: 0, column: 0, rowCount: 2, columnCount: 3 }) //=> "'Plan'!$A$1:$C$2" */
export function fixedReference(sheet: string, { row, column, rowCount, columnCount }: HostArea): string {
  const from = `$${columnLetters(column)}$${row + 1}`;
  const to = `$${columnLetters(column + columnCount - 1)}$${row + rowCount}`;
  return `${quotedSheet(sheet)}!${from}:${to}`;
}

/** The smallest area that holds them all; null of none. */
export function boundingArea(areas: readonly HostArea[]): HostArea | null {
  const [first, ...rest] = areas;
  if (!first) return null;
  let { row, column } = first;
  let [endRow, endColumn] = [row + first.rowCount, column + first.columnCount];
  for (const area of rest) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    endRow = Math.max(endRow, area.row + area.rowCount);
    endColumn = Math.max(endColumn, area.column + area.columnCount);
  }
  return { row, column, rowCount: endRow - row, columnCount: endColumn - column };
}
