import { addSheet } from "../operations/sheets";
import { activateSheet } from "../operations/selectArea";
import type { SheetModel } from "../model/SheetModel";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person adds a sheet, which comes into view as it does in Excel. */
export function userAddSheet(host: WorkbookHost, name: string | null = null, doer: Doer = "person"): SheetModel {
  return host.run(doer, () => {
    const sheet = addSheet(host.session, name);
    if (doer === "person") activateSheet(host.session, sheet);
    return sheet;
  });
}
