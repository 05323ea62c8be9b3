import type { HostArea, SheetModel } from "../model/SheetModel";
import { areaAddress } from "../grid/address";
import { EVENT } from "../Events";
import type { Session } from "../Session";

/** Hides or shows the rows or columns an area stands in. */
export function setHidden(
  session: Session,
  sheet: SheetModel,
  axis: "row" | "column",
  area: HostArea,
  isHidden: boolean,
): void {
  session.changeSheet(sheet, null, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const from = axis === "row" ? area.row : area.column;
  const to = from + (axis === "row" ? area.rowCount : area.columnCount);
  for (let index = from; index < to; index++) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
  if (axis === "column") return;
  session.events.raise(EVENT.rowHiddenChanged, sheet.id, {
    address: areaAddress(area),
    changeType: isHidden ? "Hidden" : "Unhidden",
    worksheetId: sheet.id,
    ...session.source(),
  });
}
