import type { HostArea, SheetModel } from "../model/SheetModel";
import { EVENT } from "../Events";
import { areaAddress } from "../grid/address";
import { areaOf } from "../grid/area";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";

/** Brings a sheet into view. *observed*: one that is hidden is refused. */
export function activateSheet(session: Session, sheet: SheetModel): void {
  const before = session.activeSheet;
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  if (before === sheet) return;
  session.model.activeSheetId = sheet.id;
  session.model.selection = areaOf(0, 0);
  session.hasChanged = true;
  if (session.holds(before)) session.events.raise(EVENT.deactivated, before.id, { worksheetId: before.id });
  session.events.raise(EVENT.activated, sheet.id, { worksheetId: sheet.id });
}

/** Selects cells and brings their sheet into view. */
export function selectArea(session: Session, sheet: SheetModel, area: HostArea): void {
  activateSheet(session, sheet);
  session.model.selection = area;
  session.hasChanged = true;
  const address = areaAddress(area);
  session.events.raise(EVENT.selectionChanged, sheet.id, { address, worksheetId: sheet.id });
  session.events.raise(EVENT.documentSelectionChanged, null, {});
}
