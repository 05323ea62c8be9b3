import { areaOf } from "../grid/area";
import { MAX_ROWS } from "../grid/limits";
import { insertCells } from "../operations/shiftCells";
import { HostError } from "../protocol/HostError";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person inserts `count` whole columns left of the column `from` (0-based). */
export function userInsertColumns(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    insertCells(host.session, sheet, areaOf(0, from, MAX_ROWS, count), "Right");
  });
}
