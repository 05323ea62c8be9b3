import type { HostArea, SheetModel } from "../model/SheetModel";
import { areaOf, intersection } from "../grid/area";
import { cellsIn, dropIfBlank, formatAt } from "../grid/cells";
import { restyle } from "../grid/restyle";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";

/** Merges an area, or each of its rows. *documented*: only the first cell keeps its content, and its look is for all. */
export function mergeCells(session: Session, sheet: SheetModel, area: HostArea, across: boolean): void {
  session.changeSheet(sheet, area, "allowFormatCells");
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new HostError("InvalidOperation");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  const merges = across
    ? Array.from({ length: area.rowCount }, (_, row) => areaOf(area.row + row, area.column, 1, area.columnCount))
    : [{ ...area }];
  for (const merge of merges) {
    if (merge.rowCount === 1 && merge.columnCount === 1) continue;
    sheet.merges.push(merge);
    const format = formatAt(sheet, merge.row, merge.column);
    for (const [row, column, cell] of cellsIn(sheet, merge)) {
      if (row === merge.row && column === merge.column) continue;
      Object.assign(cell, { value: null, isError: false, formula: null, runs: null });
      dropIfBlank(sheet, row, column);
    }
    restyle(sheet, merge, (old) => ({ ...format, borders: old.borders }));
  }
  session.markDirty(sheet, area);
}

export function unmergeCells(session: Session, sheet: SheetModel, area: HostArea): void {
  session.changeSheet(sheet, area, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}
