import { DEFAULT_FORMAT } from "../model/CellFormat";
import type { HostArea, SheetModel } from "../model/SheetModel";
import { contains, intersection } from "../grid/area";
import { cellsIn, dropIfBlank } from "../grid/cells";
import { restyle } from "../grid/restyle";
import type { Session } from "../Session";

export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

/** *documented*: "All" takes contents and formats; merges and conditional formats are formats (*guessed* from the ribbon). */
export function clearCells(session: Session, sheet: SheetModel, area: HostArea, kind: ClearKind): void {
  session.changeSheet(sheet, area, kind === "Formats" ? "allowFormatCells" : undefined);
  const takesContents = kind === "All" || kind === "Contents" || kind === "ResetContents";
  const takesFormats = kind === "All" || kind === "Formats";
  if (takesFormats) {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !contains(area, rule.area));
    restyle(sheet, area, () => DEFAULT_FORMAT);
    session.raiseFormatChanged(sheet, area);
  }
  if (kind === "All" || kind === "Hyperlinks" || kind === "RemoveHyperlinks") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !contains(area, link.area));
  }
  if (!takesContents) return;
  for (const [row, column, cell] of cellsIn(sheet, area)) {
    Object.assign(cell, { value: null, isError: false, formula: null, runs: null });
    dropIfBlank(sheet, row, column);
  }
  session.markDirty(sheet, area);
  session.raiseChanged(sheet, area);
}
