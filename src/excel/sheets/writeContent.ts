import { sheetA1 } from "../../cells/a1";
import type { Area } from "../../cells/Area";
import type { SheetContent } from "../../cells/SheetContent";
import { BlockQueue } from "../BlockQueue";
import { groupBy } from "../groupBy";
import { LIMITS } from "../limits";
import { rangeOf } from "../rangeOf";
import { addressesOf } from "../write/addressesOf";
import { contentGrid, type ContentGrid } from "./contentGrid";
import { rowHeight } from "./rowHeight";
import { CONTENT_STYLES, type CellLook } from "./contentStyles";
import { worksheetOf } from "../worksheetOf";

/**
 * Writes the rows of a sheet's content from the first to before `endRow` onto blank cells: one round trip per 4 MB or
 * 40,000 cells, the last of them still queued. Gives the area written.
 */
export async function writeContent(
  context: Excel.RequestContext,
  sheetId: string,
  content: SheetContent,
  endRow: number,
): Promise<Area> {
  const grid = contentGrid(content, endRow);
  const body = { rowIndex: 0, columnIndex: 0, rowCount: grid.contents.length, columnCount: grid.columnCount };
  const cellCount = Math.max(1, body.rowCount * body.columnCount);
  const bytesPerCell = JSON.stringify([grid.contents, grid.numberFormats]).length / cellCount;
  const queue = new BlockQueue([{ sheetId, area: body }], () => 1);
  while (!queue.isEmpty) {
    for (const block of queue.take(Math.min(LIMITS.formattedCells, LIMITS.bytes / bytesPerCell))) {
      const { rowIndex, rowCount } = block.area;
      const range = rangeOf(context, block);
      range.numberFormat = grid.numberFormats.slice(rowIndex, rowIndex + rowCount).map((row) => [...row]);
      writeLinks(context, sheetId, grid, block.area);
      range.values = grid.contents.slice(rowIndex, rowIndex + rowCount).map((row) => [...row]);
      writeLooks(context, sheetId, grid, block.area, content.columnWidths);
    }
    if (!queue.isEmpty) await context.sync();
  }
  return body;
}

/** Before the values, because a link brings a text of its own along. */
function writeLinks(context: Excel.RequestContext, sheetId: string, { cells }: ContentGrid, area: Area): void {
  for (const { rowIndex, columnIndex, cell } of cells) {
    if (!cell.link || !isWithin(area, rowIndex)) continue;
    const place = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
    rangeOf(context, { sheetId, area: place }).hyperlink = {
      documentReference: sheetA1(cell.link),
      textToDisplay: String(cell.value ?? ""),
      screenTip: sheetA1(cell.link),
    };
  }
}

/** By all cells that look alike, so that a thousand rows of a table take a few commands. */
function writeLooks(
  context: Excel.RequestContext,
  sheetId: string,
  { cells }: ContentGrid,
  area: Area,
  columnWidths: readonly number[],
): void {
  const sheet = worksheetOf(context, sheetId);
  const within = cells.filter(({ rowIndex }) => isWithin(area, rowIndex));
  const lookOf = ({ cell }: (typeof within)[number]): CellLook => ({
    ...CONTENT_STYLES[cell.style],
    ...(cell.fill && { fill: cell.fill }),
    ...(cell.fontColor && { color: cell.fontColor }),
    ...(cell.alignment && { alignment: cell.alignment }),
  });
  for (const alike of groupBy(within, (cell) => JSON.stringify(lookOf(cell))).values()) {
    const look = alike[0] ? lookOf(alike[0]) : {};
    const places = alike.map(({ rowIndex, columnIndex }) => ({ sheetId, rowIndex, columnIndex }));
    for (const address of addressesOf(places)) applyLook(sheet.getRanges(address).format, look);
  }
  for (const { rowIndex, columnIndex, cell } of within) {
    const span = cell.span ?? 1;
    if (span === 1) continue;
    const merged = rangeOf(context, { sheetId, area: { rowIndex, columnIndex, rowCount: 1, columnCount: span } });
    merged.merge(false);
    const { wrap, size } = CONTENT_STYLES[cell.style];
    const widths = Array.from({ length: span }, (_, index) => columnWidths[columnIndex + index]);
    if (wrap) merged.format.rowHeight = rowHeight(String(cell.value ?? ""), widths, size);
  }
}

function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  format.verticalAlignment = "Top";
  if (look.size) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = look.underline;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.alignment) format.horizontalAlignment = look.alignment;
  if (!look.lineBelow) return;
  const line = format.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.color = look.lineBelow;
}

function isWithin(area: Area, rowIndex: number): boolean {
  return rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount;
}
