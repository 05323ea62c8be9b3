import type { HostArea, SheetModel } from "../model/SheetModel";
import { intersection } from "../grid/area";
import { cellsIn } from "../grid/cells";
import { widthOfColumn } from "../grid/sizes";
import { usedArea } from "../grid/usedArea";

const HIGHEST = 409.5;
const LINE = 1.36; /* line height over font size: 15 points for Calibri 11 */

/** Fits the heights of rows to their wrapped texts, by counting characters. Merged cells do not count (*documented*). */
export function autofitRows(sheet: SheetModel, area: HostArea): void {
  const used = usedArea(sheet, true);
  const part = used && intersection(used, area);
  if (!part) return;
  const merged = new Set(sheet.merges.map(({ row, column }) => `${row},${column}`));
  for (let row = part.row; row < part.row + part.rowCount; row++) sheet.rowHeights.delete(row);
  for (const [row, column, cell] of cellsIn(sheet, {
    ...part,
    column: 0,
    columnCount: part.column + part.columnCount,
  })) {
    if (cell.value === null || merged.has(`${row},${column}`)) continue;
    const size = cell.format.fontSize;
    const perLine = Math.max(1, (widthOfColumn(sheet, column) * 11 * 1.1) / size);
    const lines = String(cell.value)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    const height = Math.min(HIGHEST, Math.round((cell.format.wrapText ? lines : 1) * size * LINE * 4) / 4);
    if (height > (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight)) sheet.rowHeights.set(row, height);
  }
}
