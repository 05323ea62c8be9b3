import { areaOf } from "../grid/area";
import { MAX_ROWS } from "../grid/limits";
import { deleteCells } from "../operations/shiftCells";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";
import { onSheet } from "./onSheet";

/** A person deletes `count` whole columns from the column `from` (0-based). */
export function userDeleteColumns(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  onSheet(host, sheetName, doer, (session, sheet) =>
    deleteCells(session, sheet, areaOf(0, from, MAX_ROWS, count), "Left"),
  );
}
