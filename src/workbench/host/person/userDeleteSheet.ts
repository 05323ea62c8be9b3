import { deleteSheet } from "../operations/sheets";
import { HostError } from "../protocol/HostError";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person deletes a sheet by its tab. */
export function userDeleteSheet(host: WorkbookHost, sheetName: string, doer: Doer = "person"): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    deleteSheet(host.session, sheet);
  });
}
