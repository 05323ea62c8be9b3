import type { Locate } from "../../../src/excel/journal/UndoEntry";

/** The row whose first cell is this ref; null where there is none or more than one. */
export const locateByRef: Locate = (cells, sheetId, actionKey) => {
  const rows = cells.sheets.find(({ id }) => id === sheetId)?.rows ?? [];
  const found = rows.flatMap((row, rowIndex) => (row[0]?.text === actionKey ? [rowIndex] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
};
