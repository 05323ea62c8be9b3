import type { CellChange } from "../../cells/CellChange";
import { LIMITS } from "../limits";

/** What a cell weighs in a request, in bytes, without its text: its share of addresses and arrays. */
const CELL_BYTES = 40;

/** Changes in the order of their columns, in blocks that one request can carry. */
export function blocksOfChanges<Change extends CellChange>(changes: readonly Change[]): readonly (readonly Change[])[] {
  const blocks: Change[][] = [];
  let bytes = 0;
  for (const change of changes.toSorted(byColumn)) {
    const weight = CELL_BYTES + String(change.after.value ?? "").length;
    const last = blocks.at(-1);
    if (last && last.length < LIMITS.formattedCells && bytes + weight <= LIMITS.bytes) {
      last.push(change);
      bytes += weight;
    } else {
      blocks.push([change]);
      bytes = weight;
    }
  }
  return blocks;
}

function byColumn(a: CellChange, b: CellChange): number {
  if (a.sheetId !== b.sheetId) return a.sheetId < b.sheetId ? -1 : 1;
  return a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex;
}
