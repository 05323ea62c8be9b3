import { DEFAULT_FORMAT, type CellFormat } from "../model/CellFormat";
import type { HostArea, HostCell, SheetModel } from "../model/SheetModel";

export function cellAt(sheet: SheetModel, row: number, column: number): HostCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell to change, made where there is none. Call `dropIfBlank` when done. */
export function openCell(sheet: SheetModel, row: number, column: number): HostCell {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map<number, HostCell>()));
  let cell = cells.get(column);
  if (!cell)
    cells.set(column, (cell = { value: null, isError: false, formula: null, format: DEFAULT_FORMAT, runs: null }));
  return cell;
}

/** Blank cells without format are not kept: they would inflate the used range. */
export function dropIfBlank(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  const cell = cells?.get(column);
  if (!cells || !cell || cell.value !== null || cell.formula !== null || cell.format !== DEFAULT_FORMAT) return;
  cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
}

/** The cells an area holds, without those that are blank and plain; linear in the smaller of sheet and area. */
export function* cellsIn(sheet: SheetModel, area: HostArea): Generator<[row: number, column: number, cell: HostCell]> {
  for (const row of indexesIn(sheet.rows, area.row, area.rowCount)) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (const column of indexesIn(cells, area.column, area.columnCount)) {
      const cell = cells.get(column);
      if (cell) yield [row, column, cell];
    }
  }
}

export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? DEFAULT_FORMAT;
}

function indexesIn(held: ReadonlyMap<number, unknown>, from: number, count: number): number[] {
  const indexes: number[] = [];
  if (held.size < count) {
    for (const index of held.keys()) if (index >= from && index < from + count) indexes.push(index);
    return indexes;
  }
  for (let index = from; index < from + count; index++) if (held.has(index)) indexes.push(index);
  return indexes;
}
