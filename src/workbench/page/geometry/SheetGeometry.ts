import type { HostArea, HostCell, SheetModel } from "../../host/model/SheetModel";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/grid/limits";
import { pixelsOfCharacters, widthOfColumn } from "../../host/grid/sizes";
import { axisOf, offsetOf, spanOf, type Axis } from "./Axis";
import { cellFont, lineHeight } from "./cellFont";
import { lineCount } from "./lineCount";
import { mergeLookup, type MergeLookup } from "./mergeLookup";
import { pixelsOfPoints } from "./pixelsOfPoints";
import { sheetExtent, type Extent } from "./sheetExtent";
import type { TextMeasurer } from "./textMeasurer";

/** Where everything on a sheet is, in pixels from the top left cell. */
export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeLookup;
  /** What the sheet holds; the axes go further, so that there is room to write. */
  readonly used: Extent;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Room left and right of a cell's text. */
export const CELL_PADDING = 3;

/** The height a wrapped cell was found to need, kept until its value, look or width changes. */
interface MeasuredCell {
  readonly value: HostCell["value"];
  readonly format: HostCell["format"];
  readonly width: number;
  readonly height: number;
}

const measured = new WeakMap<HostCell, MeasuredCell>();

/** Lays out a sheet: the widths and heights the file gives, and heights that fit the text where it gives none. */
export function sheetGeometry(sheet: SheetModel, room: Extent, measure: TextMeasurer): SheetGeometry {
  const used = sheetExtent(sheet);
  const columns = axisOf(Math.min(Math.max(used.columnCount + 6, room.columnCount), MAX_COLUMNS), (column) =>
    sheet.hiddenColumns.has(column) ? 0 : pixelsOfCharacters(widthOfColumn(sheet, column)),
  );
  const merges = mergeLookup(sheet.merges);
  const plain = pixelsOfPoints(sheet.defaultRowHeight);
  const rows = axisOf(Math.min(Math.max(used.rowCount + 30, room.rowCount), MAX_ROWS), (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const given = sheet.rowHeights.get(row);
    if (given !== undefined) return pixelsOfPoints(given);
    const cells = sheet.rows.get(row);
    return cells ? fittingHeight(cells, plain, row, columns, merges, measure) : plain;
  });
  return { rows, columns, merges, used, frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns };
}

/** The height that shows every cell's text. Excel gives merged cells one line, however many they need, and so do we. */
function fittingHeight(
  cells: ReadonlyMap<number, HostCell>,
  plain: number,
  row: number,
  columns: Axis,
  merges: MergeLookup,
  measure: TextMeasurer,
): number {
  let height = plain;
  for (const [column, cell] of cells) {
    if (cell.value === null || cell.value === "") continue;
    const width = spanOf(columns, column, column);
    if (width === 0) continue;
    const isMerged = merges.inRow(row).length > 0 && merges.at(row, column) !== null;
    height = Math.max(height, isMerged ? lineHeight(cell.format.fontSize) : cellHeight(cell, width, measure));
  }
  return height;
}

function cellHeight(cell: HostCell, width: number, measure: TextMeasurer): number {
  const known = measured.get(cell);
  if (known && known.value === cell.value && known.format === cell.format && known.width === width) return known.height;
  const { value, format } = cell;
  let lines = 1;
  if (format.wrapText && typeof value === "string") {
    const font = cellFont(format);
    lines = lineCount(value, width - 2 * CELL_PADDING - 1, (text) => measure(text, font));
  }
  const height = lines * lineHeight(format.fontSize);
  measured.set(cell, { value, format, width, height });
  return height;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area of cells is. */
export function boxOf(geometry: SheetGeometry, area: HostArea): Box {
  return {
    left: offsetOf(geometry.columns, area.column),
    top: offsetOf(geometry.rows, area.row),
    width: spanOf(geometry.columns, area.column, area.column + area.columnCount - 1),
    height: spanOf(geometry.rows, area.row, area.row + area.rowCount - 1),
  };
}
