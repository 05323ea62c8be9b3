import type { Proposal } from "../../cells/Proposal";
import { firstNewRow, rowsA1 } from "../write/addRows";
import { worksheetOf } from "../worksheetOf";
import type { JournalRow } from "./UndoEntry";

/** What the journal keeps of rows once they are inserted; what they hold is known when it is read back. */
export function journalRows({ newRows = [], changes }: Proposal): readonly JournalRow[] {
  return newRows.flatMap((rows) => {
    const { sheetId, sheet, keys } = rows;
    return keys.map((actionKey, index) => {
      const rowIndex = firstNewRow(rows) + index;
      const cells = changes.filter((change) => change.sheetId === sheetId && change.rowIndex === rowIndex);
      return { sheetId, sheet, rowIndex, actionKey, held: null, cellCount: cells.length };
    });
  });
}

/** Asks for all that these rows hold, to be read with `heldOf` after the round trip. */
export function askHeld(context: Excel.RequestContext, rows: readonly JournalRow[]): readonly Excel.Range[] {
  return rows.map(({ sheetId, rowIndex }) => {
    const held = worksheetOf(context, sheetId).getRange(rowsA1(rowIndex)).getUsedRangeOrNullObject(true);
    held.load("formulas,columnIndex");
    return held;
  });
}

/** The answer: the row's contents from the sheet's first column on. */
export function heldOf(range: Excel.Range): readonly unknown[] {
  if (range.isNullObject) return [];
  const [formulas = []] = range.formulas as unknown[][];
  return [...Array.from({ length: range.columnIndex }, () => ""), ...formulas];
}
