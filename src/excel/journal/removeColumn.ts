import { areaA1 } from "../../cells/a1";
import type { Area } from "../../cells/Area";
import type { SheetCells } from "../../cells/SheetCells";
import type { Grown, JournalColumn } from "./UndoEntry";
import { worksheetOf } from "../worksheetOf";

/**
 * Queues the taking back of a column we added, but for its cells: width, lines, and what grew to take it in. What a person
 * changed since (a print area set anew, a filter that hides rows) stays as it is.
 */
export function removeColumn(
  context: Excel.RequestContext,
  column: JournalColumn,
  sheet: SheetCells,
  isFiltered: boolean,
): void {
  const { grid, columnIndex, widthBefore, sidesDrawn, printArea, filter, table } = column;
  const worksheet = worksheetOf(context, column.sheetId);
  const own = worksheet.getRangeByIndexes(grid.rowIndex, columnIndex, grid.rowCount, 1);
  const tableNow = sheet.tables.find(({ name }) => name === table?.name);
  if (table && stands(table, tableNow?.area)) worksheet.tables.getItem(table.name).resize(table.before);
  if (printArea && stands(printArea, sheet.printArea)) worksheet.pageLayout.setPrintArea(printArea.before);
  if (filter && stands(filter, sheet.autoFilter) && !isFiltered) worksheet.autoFilter.apply(filter.before);
  for (const side of sidesDrawn) own.format.borders.getItem(side).style = "None";
  if (widthBefore === null) own.format.useStandardWidth = true;
  else own.format.columnWidth = widthBefore;
}

function stands({ after }: Grown, now: Area | undefined): boolean {
  return now !== undefined && areaA1(now) === after;
}
