import type { HostArea } from "../model/SheetModel";
import { columnName, readAddress, sheetPrefix } from "../grid/address";
import { isWholeColumns, isWholeRows } from "../grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { shiftArea } from "../grid/shiftArea";
import type { Shift } from "../model/Shift";
import { tokenizeFormula } from "./tokenizeFormula";

const LOST = "#REF!";

/** A formula after cells of `shiftedSheet` were inserted or deleted; what pointed at deleted cells reads "#REF!". */
export function shiftReferences(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return rewrite(formula, (reference) => {
    const read = readAddress(reference);
    if (!read || (read.sheetName ?? ownSheet).toLowerCase() !== shiftedSheet.toLowerCase()) return reference;
    const area = shiftArea(read.area, shift);
    return area ? spell(reference, area) : LOST;
  });
}

/** A formula copied so many rows and columns on: references without dollars go along. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (reference) => {
    const read = readAddress(reference);
    if (!read) return reference;
    const cells = reference.slice(reference.lastIndexOf("!") + 1);
    const [first = "", last = first] = cells.split(":");
    const fixed = (part: string) => ({ row: /\$\d/.test(part), column: /^\$[A-Za-z]/.test(part) });
    const { area } = read;
    const top = area.row + (fixed(first).row || isWholeColumns(area) ? 0 : rows);
    const left = area.column + (fixed(first).column || isWholeRows(area) ? 0 : columns);
    const bottom = area.row + area.rowCount + (fixed(last).row || isWholeColumns(area) ? 0 : rows);
    const right = area.column + area.columnCount + (fixed(last).column || isWholeRows(area) ? 0 : columns);
    if (top < 0 || left < 0 || bottom <= top || right <= left || bottom > MAX_ROWS || right > MAX_COLUMNS) return LOST;
    return spell(reference, { row: top, column: left, rowCount: bottom - top, columnCount: right - left });
  });
}

/** A formula after a sheet was renamed, or deleted where `newName` is null. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string | null): string {
  if (!formula.includes("!")) return formula;
  const rename = (reference: string) => {
    const mark = reference.lastIndexOf("!");
    if (mark < 0 || sheetOf(reference).toLowerCase() !== oldName.toLowerCase()) return reference;
    return newName === null ? LOST : sheetPrefix(newName) + reference.slice(mark + 1);
  };
  return rewrite(formula, rename, true);
}

function rewrite(formula: string, change: (reference: string) => string, alsoNames = false): string {
  const lead = formula.startsWith("=") ? "=" : "";
  return (
    lead +
    tokenizeFormula(formula)
      .map(({ kind, text }) => (kind === "reference" || (alsoNames && kind === "name") ? change(text) : text))
      .join("")
  );
}

function sheetOf(reference: string): string {
  const name = reference.slice(0, reference.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The area in the spelling of the old reference: its sheet and its dollars. */
function spell(reference: string, area: HostArea): string {
  const mark = reference.lastIndexOf("!") + 1;
  const [first = "", last] = reference.slice(mark).split(":");
  const row = (part: string, index: number) => (/\$\d/.test(part) ? "$" : "") + String(index + 1);
  const column = (part: string, index: number) => (/^\$[A-Za-z]/.test(part) ? "$" : "") + columnName(index);
  const bottom = area.row + area.rowCount - 1;
  const right = area.column + area.columnCount - 1;
  const cells = isWholeColumns(area)
    ? `${column(first, area.column)}:${column(last ?? first, right)}`
    : isWholeRows(area)
      ? `${row(first, area.row)}:${row(last ?? first, bottom)}`
      : column(first, area.column) +
        row(first, area.row) +
        (last === undefined ? "" : `:${column(last, right)}${row(last, bottom)}`);
  return reference.slice(0, mark) + cells;
}
