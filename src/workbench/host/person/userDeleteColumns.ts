import { areaOf } from "../grid/area";
import { MAX_ROWS } from "../grid/limits";
import { deleteCells } from "../operations/shiftCells";
import { HostError } from "../protocol/HostError";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person deletes `count` whole columns from the column `from` (0-based). */
export function userDeleteColumns(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    deleteCells(host.session, sheet, areaOf(0, from, MAX_ROWS, count), "Left");
  });
}
