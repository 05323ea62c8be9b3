import type { WorkbookHost } from "../WorkbookHost";
import type { Doer } from "../Session";
import { findArea } from "../operations/findArea";
import { writeValues } from "../operations/writeValues";

/**
 * A person types into a cell, or pastes a grid: texts are read as Excel reads them. `address` may name its sheet, else
 * the one in view is meant.
 */
export function userEdit(host: WorkbookHost, address: string, value: unknown, doer: Doer = "person"): void {
  host.run(doer, () => {
    const { sheet, area } = findArea(host.session, null, address);
    writeValues(host.session, sheet, area, value);
  });
}
