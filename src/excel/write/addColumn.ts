import type { Area } from "../../cells/Area";
import { areaA1, parseA1 } from "../../cells/a1";
import type { NewColumn } from "../../cells/Proposal";
import type { SheetCells } from "../../cells/SheetCells";
import type { Grown, JournalColumn } from "../journal/UndoEntry";
import { SIDES, type AskedColumn } from "./askColumn";
import { columnWidth } from "./columnWidth";
import { worksheetOf } from "../worksheetOf";

/**
 * Queues the making of a column: its width, its neighbour's lines, and a print area, filter or table that grows to take it
 * in. A filter that hides rows is left as it is: growing it would show them all. Its cells are written as any others.
 */
export function addColumn(
  context: Excel.RequestContext,
  asked: AskedColumn,
  read: SheetCells | undefined,
): JournalColumn {
  const { column, own } = asked;
  const { sheetId, sheet: name, columnIndex, grid } = column;
  const sheet = worksheetOf(context, sheetId);
  const widthBefore = own.format.useStandardWidth ? null : own.format.columnWidth;
  own.format.columnWidth = columnWidth(column.width);

  const printArea = asked.printArea.isNullObject ? null : grown(parseA1(asked.printArea.address), column);
  if (printArea) sheet.pageLayout.setPrintArea(printArea.after);
  const filter = asked.filter.isDataFiltered ? null : grown(read?.autoFilter ?? null, column);
  if (filter) asked.filter.apply(filter.after);
  const grownTables = (read?.tables ?? []).flatMap((table) => {
    const addresses = grown(table.area, column);
    return addresses ? [{ name: table.name, ...addresses }] : [];
  });
  const table = grownTables[0] ?? null;
  if (table) sheet.tables.getItem(table.name).resize(table.after);

  const sidesDrawn = drawLines(asked);
  return { sheetId, sheet: name, columnIndex, heading: null, grid, widthBefore, sidesDrawn, printArea, filter, table };
}

/** The area one column wider, where it ends at the new column; null where it does not. Addresses of several areas do not. */
function grown(area: Area | null, { columnIndex, grid }: NewColumn): Grown | null {
  if (!area || area.columnIndex + area.columnCount !== columnIndex) return null;
  const isBesideGrid = area.rowIndex < grid.rowIndex + grid.rowCount && grid.rowIndex < area.rowIndex + area.rowCount;
  return isBesideGrid ? { before: areaA1(area), after: areaA1({ ...area, columnCount: area.columnCount + 1 }) } : null;
}

/** Where the neighbour has one line on a side and the column has none. */
function drawLines({ ownBorders, neighbourBorders }: AskedColumn): JournalColumn["sidesDrawn"] {
  return SIDES.filter((side) => {
    const own = ownBorders.get(side);
    const model = neighbourBorders.get(side);
    if (own?.style !== "None" || !model?.style || model.style === "None") return false;
    own.style = model.style;
    if (model.weight) own.weight = model.weight;
    if (model.color) own.color = model.color;
    return true;
  });
}
