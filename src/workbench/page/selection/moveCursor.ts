import type { SheetModel } from "../../host/model/SheetModel";
import { countOf, indexAt, offsetOf } from "../geometry/Axis";
import type { SheetGeometry } from "../geometry/SheetGeometry";
import type { Cursor, Place } from "./Cursor";
import { dataEdge } from "./dataEdge";

/** A key that moves the selection, with what was held down. */
export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** The sheet a cursor moves over. */
export interface Ground {
  readonly sheet: SheetModel;
  readonly geometry: SheetGeometry;
  /** The pixels of rows that show at once, for Page Up and Page Down. */
  readonly pageHeight: number;
}

/** The cursor after a key, or null where the key moves nothing. Shift stretches the selection; its active cell stays. */
export function moveCursor(cursor: Cursor, { key, ctrl, shift }: MoveKey, ground: Ground): Cursor | null {
  const move = MOVES[key];
  if (!move) return null;
  const target = move(shift ? cursor.reach : cursor.active, ctrl, ground);
  return shift ? { active: cursor.active, reach: target } : { active: target, reach: target };
}

type Move = (from: Place, ctrl: boolean, ground: Ground) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: (from, ctrl, ground) => alongColumn(from, -1, ctrl, ground),
  ArrowDown: (from, ctrl, ground) => alongColumn(from, 1, ctrl, ground),
  ArrowLeft: (from, ctrl, ground) => alongRow(from, -1, ctrl, ground),
  ArrowRight: (from, ctrl, ground) => alongRow(from, 1, ctrl, ground),
  PageUp: (from, _ctrl, ground) => page(from, -1, ground),
  PageDown: (from, _ctrl, ground) => page(from, 1, ground),
  // With frozen panes, Home goes to the first cell that scrolls.
  Home: (from, ctrl, { geometry }) => ({
    row: ctrl ? firstShown(geometry.rows.offsets, geometry.frozenRows) : from.row,
    column: firstShown(geometry.columns.offsets, geometry.frozenColumns),
  }),
  End: (from, ctrl, { sheet, geometry: { used } }) => ({
    row: ctrl ? Math.max(0, used.rowCount - 1) : from.row,
    column: Math.max(0, (ctrl ? used.columnCount : lastFilledColumn(sheet, from.row) + 1) - 1),
  }),
};

function alongColumn({ row, column }: Place, step: 1 | -1, ctrl: boolean, { sheet, geometry }: Ground): Place {
  const last = countOf(geometry.rows) - 1;
  const merge = geometry.merges.at(row, column);
  const start = merge ? (step > 0 ? merge.row + merge.rowCount - 1 : merge.row) : row;
  const target = ctrl
    ? dataEdge(row, step, last, (index) => isFilled(sheet, index, column))
    : nextShown(geometry.rows.offsets, start, step);
  return topLeftOf({ row: target, column }, geometry);
}

function alongRow({ row, column }: Place, step: 1 | -1, ctrl: boolean, { sheet, geometry }: Ground): Place {
  const last = countOf(geometry.columns) - 1;
  const merge = geometry.merges.at(row, column);
  const start = merge ? (step > 0 ? merge.column + merge.columnCount - 1 : merge.column) : column;
  const target = ctrl
    ? dataEdge(column, step, last, (index) => isFilled(sheet, row, index))
    : nextShown(geometry.columns.offsets, start, step);
  return topLeftOf({ row, column: target }, geometry);
}

function page({ row, column }: Place, step: 1 | -1, { geometry: { rows }, pageHeight }: Ground): Place {
  const far = indexAt(rows, Math.max(0, offsetOf(rows, row) + step * pageHeight));
  const target = far === row ? nextShown(rows.offsets, row, step) : far;
  return { row: target, column };
}

/** The next row or column that is not hidden; where there is none, the one it started from. */
function nextShown(offsets: Float64Array, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < offsets.length - 1; index += step) {
    if ((offsets[index + 1] ?? 0) > (offsets[index] ?? 0)) return index;
  }
  return from;
}

function firstShown(offsets: Float64Array, from: number): number {
  return nextShown(offsets, from - 1, 1);
}

function topLeftOf(place: Place, geometry: SheetGeometry): Place {
  const merge = geometry.merges.at(place.row, place.column);
  return merge ? { row: merge.row, column: merge.column } : place;
}

function isFilled(sheet: SheetModel, row: number, column: number): boolean {
  const value = sheet.rows.get(row)?.get(column)?.value;
  return value !== undefined && value !== null && value !== "";
}

function lastFilledColumn(sheet: SheetModel, row: number): number {
  let last = -1;
  for (const column of sheet.rows.get(row)?.keys() ?? []) {
    if (column > last && isFilled(sheet, row, column)) last = column;
  }
  return last;
}
