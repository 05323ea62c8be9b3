import { findArea } from "../operations/findArea";
import { sortArea, type SortKey } from "../operations/sortArea";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person sorts the rows of an area, without a header row in it. */
export function userSort(host: WorkbookHost, address: string, keys: readonly SortKey[], doer: Doer = "person"): void {
  host.run(doer, () => {
    const { sheet, area } = findArea(host.session, null, address);
    sortArea(host.session, sheet, area, keys, { hasHeader: false, matchCase: false });
  });
}
