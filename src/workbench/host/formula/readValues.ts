import type { HostArea, HostCell, SheetModel } from "../model/SheetModel";
import { cellAt, cellsIn } from "../grid/cells";
import { FormulaError } from "./FormulaError";
import type { Scalar } from "./functions";

/** Values in reading order; of a large area only the cells that hold something, which all functions but blanks count alike. */
export function readValues(sheet: SheetModel, area: HostArea, settle: (cell: HostCell) => void): Scalar[] {
  const values: Scalar[] = [];
  const take = (cell: HostCell | undefined) => {
    if (!cell) return values.push(null);
    settle(cell);
    if (cell.isError) throw new FormulaError(String(cell.value));
    return values.push(cell.value);
  };
  if (area.rowCount * area.columnCount > 20_000) {
    for (const [, , cell] of cellsIn(sheet, area)) take(cell);
    return values;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) take(cellAt(sheet, row, column));
  }
  return values;
}
