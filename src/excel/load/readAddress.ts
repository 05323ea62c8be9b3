import { columnIndexOf, parseA1 } from "../../cells/a1";
import type { Area } from "../../cells/Area";
import { SHEET_SIZE } from "../../cells/sheetSize";

/**
 * The areas of an address as Excel's events give it: several with commas, whole rows and columns too. What cannot be
 * read is left out.
 * @example readAddress("B2,5:6") //=> [{ rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 }, { rowIndex: 4, columnIndex: 0, rowCount: 2, columnCount: 16384 }]
 */
export function readAddress(address: string): readonly Area[] {
  return address.split(",").flatMap((part) => parseA1(part) ?? wholeLines(part) ?? []);
}

function wholeLines(part: string): Area | null {
  const lines = part.slice(part.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, from = "", to = ""] = /^(\d{1,7}|[A-Z]{1,3}):(\d{1,7}|[A-Z]{1,3})$/i.exec(lines) ?? [];
  if (from === "" || isNumber(from) !== isNumber(to)) return null;
  const ends = [from, to].map((end) => (isNumber(end) ? Number(end) - 1 : columnIndexOf(end)));
  const first = Math.min(...ends);
  const count = Math.max(...ends) - first + 1;
  return isNumber(from)
    ? { rowIndex: first, columnIndex: 0, rowCount: count, columnCount: SHEET_SIZE.columnCount }
    : { rowIndex: 0, columnIndex: first, rowCount: SHEET_SIZE.rowCount, columnCount: count };
}

function isNumber(end: string): boolean {
  return /^\d+$/.test(end);
}
