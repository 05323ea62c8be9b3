import { activateSheet } from "../operations/selectArea";
import { HostError } from "../protocol/HostError";
import type { WorkbookHost } from "../WorkbookHost";

/** A person chooses a sheet's tab. */
export function userActivate(host: WorkbookHost, sheetName: string): void {
  host.run("person", () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    activateSheet(host.session, sheet);
  });
}
