import { blankSheetModel } from "../files/readSheet";
import type { WorkbookModel } from "../host/model/WorkbookModel";

const SHEET_ID = "{00000000-0001-0000-0000-000000000000}";

/** A new workbook with one empty sheet, for when there is nothing to open. */
export function blankWorkbook(): WorkbookModel {
  return {
    name: "Book1.xlsx",
    sheets: [{ ...blankSheetModel(), id: SHEET_ID, name: "Sheet1" }],
    activeSheetId: SHEET_ID,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    names: [],
    settings: new Map(),
    isReadOnly: false,
    uses1904: false,
    isCellEdited: false,
    carried: null,
  };
}
