import type { SheetModel } from "../model/SheetModel";
import { DisplayText } from "../grid/DisplayText";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";

/** Filters the sheet's own filter by one column: rows whose text is not among the values are hidden. */
export function applyFilter(session: Session, sheet: SheetModel, column: number, values: readonly string[]): void {
  const filter = sheet.autoFilter;
  if (!filter || column >= filter.columnCount) throw new HostError("InvalidArgument");
  const criteria = (sheet.filterCriteria ??= new Map<number, readonly string[]>());
  criteria.set(column, values);
  const display = new DisplayText(sheet, session.locale, session.model.uses1904);
  const wanted = [...criteria].map(([index, texts]) => [filter.column + index, new Set(texts)] as const);
  for (let row = filter.row + 1; row < filter.row + filter.rowCount; row++) {
    if (wanted.every(([index, texts]) => texts.has(display.at(row, index)))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

/** Takes the criteria away and shows the rows again. */
export function clearFilter(sheet: SheetModel): void {
  if (!sheet.autoFilter || !sheet.filterCriteria || sheet.filterCriteria.size === 0) return;
  const { row, rowCount } = sheet.autoFilter;
  for (let index = row + 1; index < row + rowCount; index++) sheet.hiddenRows.delete(index);
  sheet.filterCriteria.clear();
}
