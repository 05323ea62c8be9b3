import type { CellChange } from "../../cells/CellChange";
import type { NewRows, Proposal } from "../../cells/Proposal";
import { firstNewRow } from "./addRows";

/** Whether a cell stands in one of these new rows, once they are there. */
function isInNewRows({ sheetId, rowIndex }: CellChange, newRows: readonly NewRows[]): boolean {
  return newRows.some((rows) => {
    const first = firstNewRow(rows);
    return rows.sheetId === sheetId && rowIndex >= first && rowIndex < first + rows.keys.length;
  });
}

/** The changes of cells that stand already: only those can have been read, and can be compared and taken back cell by cell. */
export function standingChanges<Why>({ changes, newRows = [] }: Proposal<Why>): readonly CellChange<Why>[] {
  return newRows.length === 0 ? changes : changes.filter((change) => !isInNewRows(change, newRows));
}
