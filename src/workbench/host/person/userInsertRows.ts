import { areaOf } from "../grid/area";
import { MAX_COLUMNS } from "../grid/limits";
import { insertCells } from "../operations/shiftCells";
import { HostError } from "../protocol/HostError";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person inserts `count` whole rows above the row `from` (0-based). */
export function userInsertRows(
  host: WorkbookHost,
  sheetName: string,
  from: number,
  count = 1,
  doer: Doer = "person",
): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    insertCells(host.session, sheet, areaOf(from, 0, count, MAX_COLUMNS), "Down");
  });
}
