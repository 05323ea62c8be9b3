import type { HostArea, HostName, SheetModel } from "../model/SheetModel";
import { readAddress } from "../grid/address";
import { WHOLE_SHEET } from "../grid/area";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: HostArea;
}

/**
 * The cells that a range or an address stands for. `sheet` is the one it is asked of: an address may not lead to
 * another. Left out means the whole sheet. *observed* (#1561): what cannot be read answers InvalidArgument.
 */
export function findArea(session: Session, sheet: SheetModel | null, value: unknown): Place {
  if (value === null || value === undefined || value === "") {
    return { sheet: sheet ?? session.activeSheet, area: WHOLE_SHEET };
  }
  if (value instanceof HostObject && "area" in value && "sheet" in value) {
    return { sheet: value.sheet as SheetModel, area: value.area as HostArea };
  }
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const read = readAddress(value);
  if (!read) return areaOfNameOrTable(session, sheet, value);
  const named = read.sheetName === null ? (sheet ?? session.activeSheet) : session.sheetNamed(read.sheetName);
  if (!named || (sheet && named !== sheet)) throw new HostError("InvalidArgument");
  return { sheet: named, area: read.area };
}

/** The cells a defined name stands for; null where it is a constant, a formula or lost. */
export function areaOfName(session: Session, { formula }: HostName, own: SheetModel | null): Place | null {
  const read = readAddress(formula.replace(/^=/, ""));
  if (!read) return null;
  const sheet = read.sheetName === null ? (own ?? session.activeSheet) : session.sheetNamed(read.sheetName);
  return sheet ? { sheet, area: read.area } : null;
}

function areaOfNameOrTable(session: Session, sheet: SheetModel | null, name: string): Place {
  const isCalled = (item: { name: string }) => item.name.toLowerCase() === name.toLowerCase();
  const defined = [...(sheet?.names ?? []), ...session.model.names].find(isCalled);
  const place = defined && areaOfName(session, defined, sheet);
  if (place && (!sheet || place.sheet === sheet)) return place;
  for (const owner of sheet ? [sheet] : session.model.sheets) {
    const table = owner.tables.find(isCalled);
    if (table) return { sheet: owner, area: bodyOf(table.area, table.hasHeader, table.hasTotals) };
  }
  throw new HostError("InvalidArgument");
}

/** *documented*: a table's bare name stands for its data body. */
export function bodyOf(area: HostArea, hasHeader: boolean, hasTotals: boolean): HostArea {
  const top = hasHeader ? 1 : 0;
  return { ...area, row: area.row + top, rowCount: Math.max(1, area.rowCount - top - (hasTotals ? 1 : 0)) };
}
