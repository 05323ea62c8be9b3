import type { HostArea } from "../../host/model/SheetModel";

/** Finds the merged area over a cell in one step. */
export interface MergeLookup {
  /** The merged area a cell lies in, its own top-left cell included. */
  readonly at: (row: number, column: number) => HostArea | null;
  /** The merged areas that touch a row. */
  readonly inRow: (row: number) => readonly HostArea[];
}

/** A merge over whole columns would fill the index with a million rows; no plan's merge is taller than this. */
const TALLEST = 20_000;

/** Indexes a sheet's merged areas by row. */
export function mergeLookup(merges: readonly HostArea[]): MergeLookup {
  const byRow = new Map<number, HostArea[]>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + Math.min(area.rowCount, TALLEST); row++) {
      const inRow = byRow.get(row);
      if (inRow) inRow.push(area);
      else byRow.set(row, [area]);
    }
  }
  const inRow = (row: number) => byRow.get(row) ?? [];
  return {
    inRow,
    at: (row, column) =>
      inRow(row).find((area) => column >= area.column && column < area.column + area.columnCount) ?? null,
  };
}
