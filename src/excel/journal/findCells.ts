import type { SheetCells } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { groupBy } from "../groupBy";
import type { Place } from "../write/blocksAround";
import { findColumn } from "./findColumn";
import type { JournalCell, Locate } from "./UndoEntry";

/** A cell of the journal and where it stands now; null where that cannot be said for certain. */
export interface FoundCell {
  readonly cell: JournalCell;
  readonly place: Place | null;
}

/**
 * Finds cells again by their sheet, their action and their column's heading, whatever was inserted, sorted or renamed
 * meanwhile. A cell without an action (a heading) moves as far as the actions of its sheet did, if all moved alike.
 */
export function findCells(cells: readonly JournalCell[], now: WorkbookCells, locate: Locate): readonly FoundCell[] {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.id, sheet]));
  return [...groupBy(cells, ({ sheetId }) => sheetId)].flatMap(([sheetId, onSheet]) => {
    const sheet = sheets.get(sheetId);
    return sheet ? findOnSheet(onSheet, sheet, now, locate) : onSheet.map((cell) => ({ cell, place: null }));
  });
}

function findOnSheet(
  cells: readonly JournalCell[],
  sheet: SheetCells,
  now: WorkbookCells,
  locate: Locate,
): readonly FoundCell[] {
  const rows = new Map<string, number | null>();
  for (const { actionKey } of cells) {
    if (actionKey !== null && !rows.has(actionKey)) rows.set(actionKey, locate(now, sheet.id, actionKey));
  }
  const shifts = new Set<number>();
  for (const { actionKey, rowIndex } of cells) {
    const row = actionKey === null ? null : rows.get(actionKey);
    if (row !== null && row !== undefined) shifts.add(row - rowIndex);
  }
  const [shift = 0] = shifts;
  const headingShift = shifts.size > 1 ? null : shift;
  const columns = new Map<string, number | null>();
  return cells.map((cell) => {
    const moved = headingShift === null ? null : cell.rowIndex + headingShift;
    const rowIndex = cell.actionKey === null ? moved : (rows.get(cell.actionKey) ?? null);
    if (rowIndex === null) return { cell, place: null };
    const key = `${cell.columnIndex} ${cell.heading}`;
    // Once for each column: its heading stands above all of its cells.
    if (!columns.has(key)) columns.set(key, findColumn(sheet, cell.columnIndex, cell.heading, rowIndex));
    const columnIndex = columns.get(key) ?? null;
    return { cell, place: columnIndex === null ? null : { sheetId: sheet.id, rowIndex, columnIndex } };
  });
}
