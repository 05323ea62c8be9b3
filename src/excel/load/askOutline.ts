import { MARK } from "./mark";
import { worksheetOf } from "../worksheetOf";

/** A corner of each sheet tells how long its texts are, and so how many cells one request can carry. */
const SAMPLE = { rowCount: 60, columnCount: 26 } as const;

/** What is asked of a sheet, to be read after the round trip. */
export type AskedOutline = ReturnType<typeof askOutline>;

/** Asks for everything about a sheet but its cells. */
export function askOutline(context: Excel.RequestContext, sheetId: string, withMerges: boolean) {
  const sheet = worksheetOf(context, sheetId);
  const withValues = sheet.getUsedRangeOrNullObject(true);
  const withFormats = sheet.getUsedRangeOrNullObject(false);
  for (const range of [withValues, withFormats]) range.load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("address");
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load("address");
  const mark = sheet.names.getItemOrNullObject(MARK);
  mark.load("formula");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  const sample = sheet.getRangeByIndexes(0, 0, SAMPLE.rowCount, SAMPLE.columnCount);
  sample.load("values");
  const merged = withMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
  // Each area's own address: that of the whole names only their first cells (#1590).
  merged?.load("areas/items/address");
  return { withValues, withFormats, filter, print, mark, formats, sample, merged };
}
