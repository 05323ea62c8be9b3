import type { Area } from "../cells/Area";
import type { CellChange, CellWrite } from "../cells/CellChange";
import type { SheetCells } from "../cells/SheetCells";
import type { Grid } from "../plan/Plan";
import type { StatusId } from "../plan/Status";
import type { ColourReason } from "./ColourReason";
import { findOwnKey } from "./findOwnKey";
import type { Scheme } from "./Scheme";

const HEADING = "Key";
const LETTERS_AND_WORDS = 2; /* columns */

/**
 * The key to a scheme, a line for each status with its letter, fill and word, below the plan in its first columns, where
 * they are printed with it and no filter hides them. Nothing where the plan has a legend, unless that is a key of ours
 * nobody has touched: it is written anew in its place. Never over anything that stands.
 */
export function keyChanges(
  grid: Grid,
  sheet: SheetCells,
  scheme: Scheme,
  own: readonly Scheme[],
): readonly CellChange<ColourReason>[] {
  const earlier = findOwnKey(grid, sheet, own);
  if (!earlier && grid.legend) return [];
  if (earlier?.scheme.id === scheme.id) return [];
  const place = earlier?.at ?? freePlace(grid, sheet, scheme.statuses.length + 1);
  const added = scheme.statuses.length - (earlier?.scheme.statuses.length ?? 0);
  if (!place) return [];
  const below = { ...place, rowIndex: place.rowIndex + scheme.statuses.length + 1 - added, rowCount: added };
  if (earlier && added > 0 && !isFree(sheet, below)) return [];

  const write = (row: number, column: number, status: StatusId | null, cell: CellWrite): CellChange<ColourReason> => {
    const at = { rowIndex: place.rowIndex + row, columnIndex: place.columnIndex + column };
    const before = sheet.rows[at.rowIndex]?.[at.columnIndex];
    const why = { code: "key", status } as const;
    return { sheetId: grid.sheetId, sheet: grid.sheet, ...at, actionKey: null, group: "key", before, after: cell, why };
  };
  const lines = scheme.statuses.flatMap(({ id, letter, word, fill, fontColor }, index) => [
    write(index + 1, 0, id, { value: letter, fill, fontColor, bold: true, horizontalAlignment: "Center" }),
    write(index + 1, 1, id, { value: word }),
  ]);
  const gone = Array.from({ length: Math.max(0, -added) }, (_, index) => scheme.statuses.length + 1 + index);
  return [
    ...(earlier ? [] : [write(0, 0, null, { value: HEADING, bold: true })]),
    ...lines,
    ...gone.flatMap((row) => [
      write(row, 0, null, { value: null, fill: null, bold: false, horizontalAlignment: "General" }),
      write(row, 1, null, { value: null }),
    ]),
  ];
}

/** The first rows below the plan, a blank one between, in which nothing stands over the whole of its width. */
function freePlace({ area }: Grid, sheet: SheetCells, rowCount: number): Area | null {
  const columns = Array.from({ length: area.columnCount - 1 }, (_, index) => area.columnIndex + index);
  const isShown = (columnIndex: number) => !sheet.hiddenColumns.includes(columnIndex);
  const columnIndex = columns.find((column) => isShown(column) && isShown(column + 1));
  if (columnIndex === undefined) return null;
  const end = Math.max(
    sheet.rows.length,
    ...[...sheet.merges, ...sheet.tables.map((table) => table.area)].map(bottomOf),
  );
  for (let above = area.rowIndex + area.rowCount; ; above++) {
    const rows = { ...area, rowIndex: above, rowCount: rowCount + 2 };
    if (above < end && !isFree(sheet, rows)) continue;
    return { rowIndex: above + 1, columnIndex, rowCount, columnCount: LETTERS_AND_WORDS };
  }
}

function bottomOf({ rowIndex, rowCount }: Area): number {
  return rowIndex + rowCount;
}

function isFree(sheet: SheetCells, area: Area): boolean {
  const taken = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (taken.some((other) => overlap(other, area))) return false;
  return sheet.rows.slice(area.rowIndex, area.rowIndex + area.rowCount).every((cells) =>
    cells.slice(area.columnIndex, area.columnIndex + area.columnCount).every((cell) => {
      return !cell || (cell.value === null && cell.fill === undefined && cell.formula === undefined);
    }),
  );
}

function overlap(a: Area, b: Area): boolean {
  const [rows, columns] = [a.rowIndex < b.rowIndex + b.rowCount, a.columnIndex < b.columnIndex + b.columnCount];
  return rows && columns && b.rowIndex < a.rowIndex + a.rowCount && b.columnIndex < a.columnIndex + a.columnCount;
}
