import { areaOf } from "../grid/area";
import { MAX_ROWS } from "../grid/limits";
import { insertCells } from "../operations/shiftCells";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";
import { onSheet } from "./onSheet";

/** A person inserts `count` whole columns left of the column `from` (0-based). */
export function userInsertColumns(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  onSheet(host, sheetName, doer, (session, sheet) =>
    insertCells(session, sheet, areaOf(0, from, MAX_ROWS, count), "Right"),
  );
}
