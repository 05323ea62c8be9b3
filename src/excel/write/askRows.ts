import type { NewRows } from "../../cells/Proposal";
import { worksheetOf } from "../worksheetOf";

/** What is asked of a sheet before rows are inserted in it. */
export interface AskedRows {
  readonly rows: NewRows;
  readonly printArea: Excel.RangeAreas;
  readonly filter: Excel.AutoFilter;
}

/** Asks for what may have to grow over new rows. */
export function askRows(context: Excel.RequestContext, rows: NewRows): AskedRows {
  const sheet = worksheetOf(context, rows.sheetId);
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  const filter = sheet.autoFilter;
  filter.load("isDataFiltered");
  return { rows, printArea, filter };
}
