import { clearCells } from "../operations/clearCells";
import { findArea } from "../operations/findArea";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person presses Delete: contents go, formats stay. */
export function userClear(host: WorkbookHost, address: string, doer: Doer = "person"): void {
  host.run(doer, () => {
    const { sheet, area } = findArea(host.session, null, address);
    clearCells(host.session, sheet, area, "Contents");
  });
}
