import { findArea } from "../operations/findArea";
import { restyle } from "../grid/restyle";
import { asColor } from "../protocol/argument";
import type { Doer } from "../Session";
import type { WorkbookHost } from "../WorkbookHost";

/** A person fills cells with a colour, "#RRGGBB", or takes their fill away with null. */
export function userFill(host: WorkbookHost, address: string, color: string | null, doer: Doer = "person"): void {
  host.run(doer, () => {
    const { session } = host;
    const { sheet, area } = findArea(session, null, address);
    session.changeSheet(sheet, area, "allowFormatCells");
    const fill =
      color === null ? { fillColor: null, fillPattern: "None" } : { fillColor: asColor(color), fillPattern: "Solid" };
    restyle(sheet, area, (format) => ({ ...format, ...fill }));
    session.raiseFormatChanged(sheet, area);
  });
}
