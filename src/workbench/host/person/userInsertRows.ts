import { areaOf } from "../grid/area";
import { MAX_COLUMNS } from "../grid/limits";
import { insertCells } from "../operations/shiftCells";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";
import { onSheet } from "./onSheet";

/** A person inserts `count` whole rows above the row `from` (0-based). */
export function userInsertRows(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  onSheet(host, sheetName, doer, (session, sheet) =>
    insertCells(session, sheet, areaOf(from, 0, count, MAX_COLUMNS), "Down"),
  );
}
