import type { Area } from "../../cells/Area";
import { areaA1, parseA1 } from "../../cells/a1";
import type { NewRows } from "../../cells/Proposal";
import type { SheetCells } from "../../cells/SheetCells";
import { worksheetOf } from "../worksheetOf";
import { addressesOf } from "./addressesOf";
import type { AskedRows } from "./askRows";

/**
 * Queues the inserting of whole rows below a grid, not struck through even where the row above is; a table, print area or
 * filter that ends with the grid grows over them. One that goes on below grows by itself, and a filter that hides rows is
 * left as it is: growing it would show them all. Their cells are written as any others.
 */
export function addRows(context: Excel.RequestContext, asked: AskedRows, read: SheetCells | undefined): void {
  const { rows, printArea, filter } = asked;
  const sheet = worksheetOf(context, rows.sheetId);
  const range = sheet.getRange(rowsA1(firstNewRow(rows), rows.keys.length));
  range.insert("Down");
  const inserted = sheet.getRange(rowsA1(firstNewRow(rows), rows.keys.length));
  inserted.format.font.strikethrough = false;
  const { sheetId, keys, unfilled } = rows;
  const places = unfilled.flatMap((columnIndex) =>
    keys.map((_, index) => ({ sheetId, rowIndex: firstNewRow(rows) + index, columnIndex })),
  );
  for (const address of addressesOf(places)) sheet.getRanges(address).format.fill.clear();

  const table = (read?.tables ?? []).find(({ area }) => grown(area, rows) !== null);
  if (table) sheet.tables.getItem(table.name).resize(grown(table.area, rows) ?? "");
  const print = printArea.isNullObject ? null : grown(parseA1(printArea.address), rows);
  if (print !== null) sheet.pageLayout.setPrintArea(print);
  const filtered = filter.isDataFiltered ? null : grown(read?.autoFilter ?? null, rows);
  if (filtered !== null) filter.apply(filtered);
}

/** Where the first of new rows comes to stand, 0-based. */
export function firstNewRow({ grid }: NewRows): number {
  return grid.rowIndex + grid.rowCount;
}

/** The address of whole rows: "12:14". */
export function rowsA1(rowIndex: number, count = 1): string {
  return `${rowIndex + 1}:${rowIndex + count}`;
}

/** The area longer by the new rows, where it ends above the first of them and covers a part of the grid; else null. */
function grown(area: Area | null, rows: NewRows): string | null {
  const { grid, keys } = rows;
  if (!area || area.rowIndex + area.rowCount !== firstNewRow(rows)) return null;
  const isOverGrid =
    area.columnIndex < grid.columnIndex + grid.columnCount && grid.columnIndex < area.columnIndex + area.columnCount;
  return isOverGrid ? areaA1({ ...area, rowCount: area.rowCount + keys.length }) : null;
}
