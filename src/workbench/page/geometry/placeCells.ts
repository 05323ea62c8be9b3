import { areaOf } from "../../host/grid/area";
import { DEFAULT_FORMAT, type CellFormat } from "../../host/model/CellFormat";
import type { ConditionalLooks } from "../../host/formula/conditionalLooks";
import type { HostArea, HostCell, SheetModel } from "../../host/model/SheetModel";
import { countOf, offsetOf, spanOf } from "./Axis";
import type { Box, SheetGeometry } from "./SheetGeometry";
import { boxOf } from "./SheetGeometry";

/** The blank cells beside a text. */
export interface OverflowRoom {
  readonly left: number;
  readonly right: number;
  /** How much of the room comes before a fill, which the text must not cover. */
  readonly plainLeft: number;
  readonly plainRight: number;
}

/** A cell to draw. */
export interface PlacedCell {
  readonly column: number;
  readonly cell: HostCell;
  readonly box: Box;
  readonly merge: HostArea | null;
  /** How far its text may run past the cell into blank neighbours, in pixels. */
  readonly room: OverflowRoom;
  readonly borders: CellFormat["borders"];
}

/** The columns to draw, both counted. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The cells of a row that show in a range of columns: those in it, and those whose merge or text reaches into it. `looks`:
 * how conditional formats make them look, blank ones too.
 */
export function placeCells(
  sheet: SheetModel,
  geometry: SheetGeometry,
  row: number,
  range: ColumnRange,
  looks: RowLooks = PLAIN,
): readonly PlacedCell[] {
  const cells = conditionalRow(sheet, row, range, looks);
  const merges = geometry.merges.inRow(row);
  if (cells.size === 0 && merges.length === 0) return [];
  const start = offsetOf(geometry.columns, range.from);
  const end = offsetOf(geometry.columns, range.to + 1);
  const placed: PlacedCell[] = [];
  const place = (column: number, cell: HostCell, merge: HostArea | null) => {
    const box = boxOf(geometry, merge ?? areaOf(row, column));
    const room = merge ? NO_ROOM : overflowRoom(cell, column, cells, geometry);
    const isInRange = box.left - room.left < end && box.left + box.width + room.right > start;
    if (box.width === 0 || box.height === 0 || !isInRange) return;
    placed.push({ column, cell, box, merge, room, borders: bordersOf(sheet, row, column, cell, merge) });
  };
  for (const [column, cell] of cells) {
    if (merges.length === 0 || !geometry.merges.at(row, column)) place(column, cell, null);
  }
  for (const merge of merges) {
    if (merge.row === row) place(merge.column, cells.get(merge.column) ?? BLANK, merge);
  }
  return placed.sort((one, other) => one.column - other.column);
}

type RowLooks = Pick<ConditionalLooks, "at" | "columnsIn">;

const PLAIN: RowLooks = { at: () => null, columnsIn: () => [] };

/** A row's cells as they look now, those that are blank and coloured among them. */
function conditionalRow(
  sheet: SheetModel,
  row: number,
  range: ColumnRange,
  looks: RowLooks,
): ReadonlyMap<number, HostCell> {
  const cells: ReadonlyMap<number, HostCell> = sheet.rows.get(row) ?? NO_CELLS;
  const columns = looks.columnsIn(row, range.from, range.to);
  if (columns.length === 0) return cells;
  const shown = new Map(cells);
  for (const column of columns) {
    const look = looks.at(row, column);
    const cell = cells.get(column) ?? BLANK;
    const solid = look?.fillColor === undefined ? {} : { fillPattern: "Solid" };
    if (look) shown.set(column, { ...cell, format: { ...cell.format, ...look, ...solid } });
  }
  return shown;
}

const NO_CELLS: ReadonlyMap<number, HostCell> = new Map();
const BLANK: HostCell = { value: null, isError: false, formula: null, format: DEFAULT_FORMAT, runs: null };

/**
 * The lines around a cell. Its box covers its left and top neighbours' lines, so it draws them too; a merged area's right
 * and bottom lines are kept by its last cells.
 */
function bordersOf(
  sheet: SheetModel,
  row: number,
  column: number,
  { format: { borders } }: HostCell,
  merge: HostArea | null,
): CellFormat["borders"] {
  const at = (rowIndex: number, columnIndex: number) => sheet.rows.get(rowIndex)?.get(columnIndex)?.format.borders;
  const last = { row: row + (merge?.rowCount ?? 1) - 1, column: column + (merge?.columnCount ?? 1) - 1 };
  return {
    left: borders.left ?? at(row, column - 1)?.right,
    top: borders.top ?? at(row - 1, column)?.bottom,
    right: merge ? (at(row, last.column)?.right ?? borders.right) : borders.right,
    bottom: merge ? (at(last.row, column)?.bottom ?? borders.bottom) : borders.bottom,
  };
}

const NO_ROOM: OverflowRoom = { left: 0, right: 0, plainLeft: 0, plainRight: 0 };

/** No text is longer than this many columns; it bounds the search for a neighbour that is not blank. */
const FURTHEST = 40;

/** Only text runs over; numbers, wrapped and merged cells stay in their own box. */
function overflowRoom(
  { value, isError, format }: HostCell,
  column: number,
  cells: ReadonlyMap<number, HostCell>,
  geometry: SheetGeometry,
): OverflowRoom {
  if (typeof value !== "string" || value === "" || isError || format.wrapText || format.textOrientation !== 0) {
    return NO_ROOM;
  }
  const alignment = format.horizontalAlignment;
  const toLeft = alignment === "Right" || alignment === "Center";
  const toRight = alignment === "Left" || alignment === "General" || alignment === "Center";
  const left = toLeft ? blanksBeside(column, -1, cells, geometry) : NO_BLANKS;
  const right = toRight ? blanksBeside(column, 1, cells, geometry) : NO_BLANKS;
  return { left: left.pixels, right: right.pixels, plainLeft: left.plain, plainRight: right.plain };
}

const NO_BLANKS = { pixels: 0, plain: 0 };

function blanksBeside(
  column: number,
  step: 1 | -1,
  cells: ReadonlyMap<number, HostCell>,
  { columns }: SheetGeometry,
): { pixels: number; plain: number } {
  let pixels = 0;
  let plain: number | null = null;
  const end = step > 0 ? Math.min(countOf(columns), column + FURTHEST) : Math.max(-1, column - FURTHEST);
  for (let next = column + step; next !== end; next += step) {
    const cell = cells.get(next);
    if (cell && cell.value !== null && cell.value !== "") break;
    if (cell?.format.fillColor) plain ??= pixels;
    pixels += spanOf(columns, next, next);
  }
  return { pixels, plain: plain ?? pixels };
}
