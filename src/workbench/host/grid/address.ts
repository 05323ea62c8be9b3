import type { HostArea } from "../model/SheetModel";
import { areaOf, fitsSheet, isSingleCell, isWholeColumns, isWholeRows } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** @example columnName(27) //=> "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @example columnOf("AB") //=> 27 */
function columnOf(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * An area as Excel writes it: "B4", "A1:C3", "A:C", "2:5".
 * @example areaAddress({ row: 0, column: 0, rowCount: 2, columnCount: 3 }) //=> "A1:C2"
 */
export function areaAddress(area: HostArea): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnName(area.column + area.columnCount - 1);
  if (isWholeRows(area)) return isWholeColumns(area) ? `A1:XFD${MAX_ROWS}` : `${area.row + 1}:${lastRow}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${lastColumn}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return isSingleCell(area) ? first : `${first}:${lastColumn}${lastRow}`;
}

/** A sheet's name as an address needs it: quoted unless it is a plain word that is no cell. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[A-Za-z_][\w.]*$/.test(name) && !/^([A-Z]{1,3}\d+|R|C|RC)$/i.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** An address as it was written, read. */
export interface ReadAddress {
  readonly sheetName: string | null;
  readonly area: HostArea;
}

/** Cells, rows and columns with or without sheet and dollars; null for anything else, such as a name. */
export function readAddress(text: string): ReadAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const area = readArea((match[3] ?? "").replaceAll("$", ""));
  return area && fitsSheet(area) ? { sheetName, area } : null;
}

function readArea(text: string): HostArea | null {
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = cells;
    return between(Number(fromRow) - 1, columnOf(fromColumn), Number(toRow) - 1, columnOf(toColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnOf(columns[1] ?? ""), MAX_ROWS - 1, columnOf(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): HostArea {
  return areaOf(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.abs(otherRow - row) + 1,
    Math.abs(otherColumn - column) + 1,
  );
}
