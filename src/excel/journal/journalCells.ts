import type { CellChange } from "../../cells/CellChange";
import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { groupBy } from "../groupBy";
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
  const headings = headingsOf(proposal, read);
  return changes.flatMap((change) => {
    const { sheetId, sheet, rowIndex, columnIndex, actionKey } = change;
    const was = before.get(placeKey(change));
    if (!was) return [];
    const heading = headings.get(`${sheetId} ${columnIndex}`) ?? null;
    const is = after?.get(placeKey(change)) ?? stateAfter(was, change.after);
    return [{ sheetId, sheet, rowIndex, columnIndex, actionKey, heading, before: was, after: is }];
  });
}

/** What heads each column that is written: the heading we write ourselves, else the first text above its first cell. */
function headingsOf({ changes, guards }: Proposal, read: WorkbookCells): ReadonlyMap<string, string | null> {
  const sheets = new Map(read.sheets.map((sheet) => [sheet.id, sheet]));
  const headerRows = new Map(guards.map(({ sheetId, area }) => [sheetId, area.rowIndex]));
  const columns = groupBy(changes, ({ sheetId, columnIndex }) => `${sheetId} ${columnIndex}`);
  return new Map(
    [...columns].map(([column, inColumn]) => {
      const own = inColumn.find(({ actionKey, after }) => actionKey === null && typeof after.value === "string");
      if (typeof own?.after.value === "string") return [column, own.after.value];
      const top = inColumn.reduce((first, change) => (change.rowIndex < first.rowIndex ? change : first));
      const sheet = sheets.get(top.sheetId);
      return [column, sheet ? headingAbove(sheet, top, headerRows.get(top.sheetId) ?? 0) : null];
    }),
  );
}
