import type { Area, CellAddress, CellPosition } from "./Area";

/**
 * Column letters of a 0-based column.
 * @example columnLetters(27) //=> "AB"
 */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The 0-based column of its letters, in either case.
 * @example columnIndexOf("AB") //=> 27
 */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/**
 * A cell as a person names it.
 * @example a1({ rowIndex: 3, columnIndex: 1 }) //=> "B4"
 */
export function a1({ rowIndex, columnIndex }: CellPosition): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/**
 * A rectangle in A1 form; a single cell without a colon.
 * @example areaA1({ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3 }) //=> "A1:C2"
 */
export function areaA1(area: Area): string {
  const last = { rowIndex: area.rowIndex + area.rowCount - 1, columnIndex: area.columnIndex + area.columnCount - 1 };
  return area.rowCount === 1 && area.columnCount === 1 ? a1(area) : `${a1(area)}:${a1(last)}`;
}

/**
 * A cell with its sheet, quoted as Excel quotes it.
 * @example sheetA1({ sheet: "Quarter 1", rowIndex: 3, columnIndex: 1 }) //=> "'Quarter 1'!B4"
 */
export function sheetA1(address: CellAddress): string {
  return `${quotedSheet(address.sheet)}!${a1(address)}`;
}

/** A sheet's name as a formula or link needs it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * The rectangle of an A1 address, with or without its sheet and dollar signs; null where it is none. Whole rows and
 * columns are not read.
 * @example parseA1("'Quarter 1'!$A$1:$C$2") //=> { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3 }
 */
export function parseA1(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(cells);
  if (!match) return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const columns = [columnIndexOf(fromColumn), columnIndexOf(toColumn)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  return {
    rowIndex: Math.min(...rows),
    columnIndex: Math.min(...columns),
    rowCount: Math.max(...rows) - Math.min(...rows) + 1,
    columnCount: Math.max(...columns) - Math.min(...columns) + 1,
  };
}
