import type { HostArea, SheetModel } from "../model/SheetModel";
import { intersection } from "../grid/area";
import { cellsIn } from "../grid/cells";
import { cellText } from "../grid/cellText";
import { usedArea } from "../grid/usedArea";
import type { Session } from "../Session";

const WIDEST = 255;

/** Widens or narrows columns to their longest text. Merged and wrapped cells do not count (*documented*). */
export function autofitColumns(session: Session, sheet: SheetModel, area: HostArea): void {
  session.calculate();
  const used = usedArea(sheet, true);
  const part = used && intersection(used, area);
  if (!part) return;
  const widest = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ row, column }) => `${row},${column}`));
  const surroundings = { locale: session.locale, uses1904: session.model.uses1904, width: null };
  for (const [row, column, cell] of cellsIn(sheet, part)) {
    if (cell.value === null || cell.format.wrapText || merged.has(`${row},${column}`)) continue;
    const scale = cell.format.fontSize / 11;
    for (const line of cellText(cell, surroundings).split("\n")) {
      widest.set(column, Math.max(widest.get(column) ?? 0, line.length * scale));
    }
  }
  for (const [column, characters] of widest)
    sheet.columnWidths.set(column, Math.min(WIDEST, Math.round(characters + 1)));
}
