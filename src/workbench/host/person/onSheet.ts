import type { SheetModel } from "../model/SheetModel";
import { HostError } from "../protocol/HostError";
import type { Doer, Session } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** Does something to a sheet by its name, as one deed of a person or another; ItemNotFound where there is no such sheet. */
export function onSheet(
  host: WorkbookHost,
  sheetName: string,
  doer: Doer,
  deed: (session: Session, sheet: SheetModel) => void,
): void {
  host.run(doer, () => {
    const sheet = host.session.sheetNamed(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    deed(host.session, sheet);
  });
}
