import type { Area } from "../../cells/Area";
import { BODY } from "./ourSheets";

/** Queues the naming of the cells we wrote, in place of those named before. */
export function nameBody(sheet: Excel.Worksheet, body: Area, isNamed = true): void {
  if (isNamed) sheet.names.getItem(BODY).delete();
  const range = sheet.getRangeByIndexes(body.rowIndex, body.columnIndex, body.rowCount, body.columnCount);
  sheet.names.add(BODY, range, "The cells Plan Steward writes; what stands below them is yours.");
}
