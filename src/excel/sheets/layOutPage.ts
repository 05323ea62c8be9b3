import { columnLetters } from "../../cells/a1";
import type { SheetContent } from "../../cells/SheetContent";
import { columnWidth } from "../write/columnWidth";

/** Queues what a new sheet of ours is given once: widths, frozen rows, and a page with its number; later they are the person's to change. */
export function layOutPage(sheet: Excel.Worksheet, { columnWidths, frozenRows, printedColumns }: SheetContent): void {
  for (const [index, characters] of columnWidths.entries()) {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnWidth(characters);
  }
  if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  // As one object: Excel ignores parts set on their own. Without a number of pages down, they are as many as it takes.
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  // The columns as a whole: rows that a person adds are printed too.
  if (printedColumns) sheet.pageLayout.setPrintArea(`A:${columnLetters(printedColumns - 1)}`);
  const { defaultForAllPages: page } = sheet.pageLayout.headersFooters;
  page.leftFooter = "&A"; // the sheet's name
  page.rightFooter = "Page &P of &N";
}
