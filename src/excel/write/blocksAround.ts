import type { CellPosition } from "../../cells/Area";
import type { Block } from "../BlockQueue";
import { groupBy } from "../groupBy";

/** A cell of a sheet that is named by its id, which a renaming keeps. */
export interface Place extends CellPosition {
  readonly sheetId: string;
}

/** Names a place in a map. */
export function placeKey({ sheetId, rowIndex, columnIndex }: Place): string {
  return `${sheetId} ${rowIndex} ${columnIndex}`;
}

/**
 * The stretches of columns that hold these cells: one block for each run, where gaps of a few rows (a banner, a page
 * header) do not end a run. Plans are written down a column, so there are few.
 */
export function blocksAround(places: readonly Place[], gap = 200): readonly Block[] {
  const columns = groupBy(places, ({ sheetId, columnIndex }) => `${sheetId} ${columnIndex}`);
  return [...columns.values()].flatMap((column) => runsOf(column, gap));
}

function runsOf(column: readonly Place[], gap: number): readonly Block[] {
  const sorted = column.toSorted((a, b) => a.rowIndex - b.rowIndex);
  const blocks: Block[] = [];
  for (const { sheetId, rowIndex, columnIndex } of sorted) {
    const last = blocks.at(-1);
    const end = last ? last.area.rowIndex + last.area.rowCount : 0;
    if (last && rowIndex < end + gap) {
      const rowCount = Math.max(last.area.rowCount, rowIndex - last.area.rowIndex + 1);
      blocks[blocks.length - 1] = { sheetId, area: { ...last.area, rowCount } };
    } else blocks.push({ sheetId, area: { rowIndex, columnIndex, rowCount: 1, columnCount: 1 } });
  }
  return blocks;
}
