import type { Area } from "../../cells/Area";
import type { CellValue } from "../../cells/Cell";
import type { UndoEntry } from "../journal/UndoEntry";

/**
 * The values of an area as they were read, with what Plan Steward itself wrote since: where a cell was read as one of our
 * writes found it and now holds what that write left, nobody else was there.
 */
export function forgiveOwnWrites(
  entries: readonly UndoEntry[],
  sheetId: string,
  area: Area,
  before: readonly (readonly CellValue[])[],
  now: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const forgiven = before.map((row) => [...row]);
  for (const entry of entries.toReversed()) {
    for (const cell of entry.cells) {
      if (cell.sheetId !== sheetId) continue;
      const r = cell.rowIndex - area.rowIndex;
      const c = cell.columnIndex - area.columnIndex;
      const row = forgiven[r];
      if (row?.[c] === cell.before.value && now[r]?.[c] === cell.after.value) row[c] = cell.after.value;
    }
  }
  return forgiven;
}
