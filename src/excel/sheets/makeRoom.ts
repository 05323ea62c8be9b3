import type { Area } from "../../cells/Area";

/**
 * Queues the clearing of a sheet's body and makes it this many rows long: whole rows are inserted or deleted at its end, so
 * that the person's notes below move along untouched. Without a body, room is made above all there is.
 */
export function makeRoom(sheet: Excel.Worksheet, body: Area | null, rowCount: number): void {
  const had = body ? body.rowIndex + body.rowCount : 0;
  if (body) {
    const old = sheet.getRangeByIndexes(body.rowIndex, body.columnIndex, body.rowCount, body.columnCount);
    old.unmerge();
    old.clear("All");
  }
  if (rowCount > had) wholeRows(sheet, had, rowCount - had).insert("Down");
  if (rowCount < had) wholeRows(sheet, rowCount, had - rowCount).delete("Up");
  if (rowCount > had) {
    // Inserted rows take their format from the row above, or from the notes.
    wholeRows(sheet, had, rowCount - had).clear("All");
  }
}

function wholeRows(sheet: Excel.Worksheet, rowIndex: number, count: number): Excel.Range {
  return sheet.getRange(`${rowIndex + 1}:${rowIndex + count}`);
}
