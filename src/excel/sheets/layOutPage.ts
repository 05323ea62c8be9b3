import type { SheetContent } from "../../cells/SheetContent";
import { columnWidth } from "../write/columnWidth";

/** Queues what a new sheet of ours is given once: widths, frozen rows and a page; later they are the person's to change. */
export function layOutPage(sheet: Excel.Worksheet, { columnWidths, frozenRows }: SheetContent): void {
  for (const [index, characters] of columnWidths.entries()) {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnWidth(characters);
  }
  if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  // As one object: Excel ignores parts set on their own. Without a number of pages down, they are as many as it takes.
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}
