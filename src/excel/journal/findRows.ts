import type { Cell } from "../../cells/Cell";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { JournalRow, Locate } from "./UndoEntry";

/** A row of the journal and where it stands now; null where that cannot be said for certain. */
export interface FoundRow {
  readonly row: JournalRow;
  readonly rowIndex: number | null;
  /** Nobody has written in it since. */
  readonly isUntouched: boolean;
}

/** Finds rows we inserted again by their actions; a heading stands directly above the next of them, or is lost. */
export function findRows(rows: readonly JournalRow[], now: WorkbookCells, locate: Locate): readonly FoundRow[] {
  const places = rows.map(({ sheetId, actionKey }) => (actionKey === null ? null : locate(now, sheetId, actionKey)));
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const below = row.actionKey === null && next?.sheetId === row.sheetId ? (places[index + 1] ?? null) : null;
    const rowIndex = row.actionKey === null ? (below === null ? null : below - 1) : (places[index] ?? null);
    const cells = rowIndex === null ? [] : (now.sheets.find(({ id }) => id === row.sheetId)?.rows[rowIndex] ?? []);
    return { row, rowIndex, isUntouched: holds(cells, row.held) };
  });
}

function holds(cells: readonly (Cell | undefined)[], held: readonly unknown[] | null): boolean {
  if (!held) return false;
  const width = Math.max(cells.length, held.length);
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => (cells[index]?.formula ?? cells[index]?.value ?? "") === (held[index] ?? ""),
  );
}
