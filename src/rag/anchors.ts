import type { Area, CellPosition } from "../cells/Area";

/** For each row of a column that lies in a merged area: the area's first cell, the one that can be written. */
export function anchors(merges: readonly Area[], columnIndex: number): ReadonlyMap<number, CellPosition> {
  const found = new Map<number, CellPosition>();
  for (const { rowIndex, columnIndex: first, rowCount, columnCount } of merges) {
    if (columnIndex < first || columnIndex >= first + columnCount) continue;
    const anchor = { rowIndex, columnIndex: first };
    for (let index = rowIndex; index < rowIndex + rowCount; index++) found.set(index, anchor);
  }
  return found;
}
