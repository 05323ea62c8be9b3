import { areaOf } from "../grid/area";
import { MAX_COLUMNS } from "../grid/limits";
import { deleteCells } from "../operations/shiftCells";
import { HostError } from "../protocol/HostError";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person deletes `count` whole rows from the row `from` (0-based). */
export function userDeleteRows(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    deleteCells(host.session, sheet, areaOf(from, 0, count, MAX_COLUMNS), "Up");
  });
}
