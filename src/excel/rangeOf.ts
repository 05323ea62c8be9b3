import type { Block } from "./BlockQueue";
import { worksheetOf } from "./worksheetOf";

/** The range of an area of a sheet, by the sheet's id. */
export function rangeOf(context: Excel.RequestContext, { sheetId, area }: Block): Excel.Range {
  return worksheetOf(context, sheetId).getRangeByIndexes(
    area.rowIndex,
    area.columnIndex,
    area.rowCount,
    area.columnCount,
  );
}
