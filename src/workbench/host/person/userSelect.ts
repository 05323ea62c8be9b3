import { findArea } from "../operations/findArea";
import { selectArea } from "../operations/selectArea";
import type { WorkbookHost } from "../WorkbookHost";

/** A person selects cells; their sheet comes into view. */
export function userSelect(host: WorkbookHost, address: string): void {
  host.run("person", () => {
    const { sheet, area } = findArea(host.session, null, address);
    selectArea(host.session, sheet, area);
  });
}
