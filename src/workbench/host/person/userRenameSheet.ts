import { renameSheet } from "../operations/sheets";
import { HostError } from "../protocol/HostError";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person renames a sheet by its tab. */
export function userRenameSheet(host: WorkbookHost, sheetName: string, newName: string, doer: Doer = "person"): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    renameSheet(host.session, sheet, newName);
  });
}
