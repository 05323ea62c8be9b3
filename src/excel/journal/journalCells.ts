import type { CellChange } from "../../cells/CellChange";
import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { placeKey } from "../write/blocksAround";
import type { CellState } from "../write/CellState";
import { stateAfter } from "../write/stateAfter";
import { headingAbove } from "./headingAbove";
import type { JournalCell } from "./UndoEntry";

/**
 * What the journal keeps of cells that were written. Until they have been read back they are taken to be as written.
 */
export function journalCells(
  changes: readonly CellChange[],
  proposal: Proposal,
  read: WorkbookCells,
  before: ReadonlyMap<string, CellState>,
  after: ReadonlyMap<string, CellState> | null,
): readonly JournalCell[] {
  const sheets = new Map(read.sheets.map((sheet) => [sheet.id, sheet]));
  const headerRows = new Map(proposal.guards.map(({ sheetId, area }) => [sheetId, area.rowIndex]));
  const newHeadings = new Map<string, string>();
  for (const { sheetId, columnIndex, actionKey, after: write } of proposal.changes) {
    // A heading we write ourselves, of a column we add.
    if (actionKey === null && typeof write.value === "string")
      newHeadings.set(`${sheetId} ${columnIndex}`, write.value);
  }
  return changes.flatMap((change) => {
    const { sheetId, sheet, rowIndex, columnIndex, actionKey } = change;
    const was = before.get(placeKey(change));
    if (!was) return [];
    const cells = sheets.get(sheetId);
    const heading =
      newHeadings.get(`${sheetId} ${columnIndex}`) ??
      (cells ? headingAbove(cells, change, headerRows.get(sheetId) ?? 0) : null);
    const is = after?.get(placeKey(change)) ?? stateAfter(was, change.after);
    return [{ sheetId, sheet, rowIndex, columnIndex, actionKey, heading, before: was, after: is }];
  });
}
