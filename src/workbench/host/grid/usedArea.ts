import { DEFAULT_FORMAT } from "../model/CellFormat";
import type { HostArea, SheetModel } from "../model/SheetModel";
import { areaOf, WHOLE_SHEET } from "./area";
import { cellsIn } from "./cells";

/**
 * The smallest area around what a sheet, or a part of it, uses; null where it is blank. *documented*: formatted blank
 * cells count, unless `valuesOnly`.
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within: HostArea = WHOLE_SHEET): HostArea | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, column, cell] of cellsIn(sheet, within)) {
    const isBlank = cell.value === null && cell.formula === null;
    if (isBlank && (valuesOnly || cell.format === DEFAULT_FORMAT)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : areaOf(top, left, bottom - top + 1, right - left + 1);
}
