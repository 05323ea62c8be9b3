import type { HostArea } from "../model/SheetModel";
import type { Shift } from "../model/Shift";

/** Where an area stands after the shift: moved, grown, shrunk; null where all of it was deleted. */
export function shiftArea(area: HostArea, shift: Shift): HostArea | null {
  const byRow = shift.axis === "row";
  const crossStart = byRow ? area.column : area.row;
  const crossCount = byRow ? area.columnCount : area.rowCount;
  // an area that only partly lies in the band stays whole: Excel refuses most of what would tear it
  if (crossStart < shift.crossFrom || crossStart + crossCount > shift.crossTo) return area;
  const from = byRow ? area.row : area.column;
  const moved = shiftSpan(from, from + (byRow ? area.rowCount : area.columnCount), shift);
  if (!moved) return null;
  const [start, end] = moved;
  return byRow ? { ...area, row: start, rowCount: end - start } : { ...area, column: start, columnCount: end - start };
}

/** The same for a stretch `[from, to)` of rows or columns. */
export function shiftSpan(from: number, to: number, { at, count }: Shift): [number, number] | null {
  if (count > 0) return [from >= at ? from + count : from, to > at ? to + count : to];
  const end = at - count;
  const moved = (index: number) => (index <= at ? index : index <= end ? at : index + count);
  const span: [number, number] = [moved(from), moved(to)];
  return span[1] > span[0] ? span : null;
}
