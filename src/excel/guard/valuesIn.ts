import type { Area } from "../../cells/Area";
import type { Cell, CellValue } from "../../cells/Cell";
import type { SheetCells } from "../../cells/SheetCells";

/** Formulas that change on their own: what they show is no sign that somebody was here. */
const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i;

/** The values of an area as it was read, blanks as null. */
export function valuesIn(sheet: SheetCells, area: Area): CellValue[][] {
  return cellsIn(sheet, area).map((row) => row.map((cell) => cell?.value ?? null));
}

/** Which columns of an area, counted from its first, hold formulas that change on their own. */
export function volatileColumnsIn(sheet: SheetCells, area: Area): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of cellsIn(sheet, area)) {
    for (const [column, cell] of row.entries()) {
      if (cell?.formula !== undefined && VOLATILE.test(cell.formula)) columns.add(column);
    }
  }
  return columns;
}

function cellsIn({ rows }: SheetCells, area: Area): (Cell | undefined)[][] {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_, c) => rows[area.rowIndex + r]?.[area.columnIndex + c]),
  );
}
