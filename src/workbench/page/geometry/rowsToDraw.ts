import { countOf, spanOf } from "./Axis";
import type { SheetGeometry } from "./SheetGeometry";

/**
 * The rows to draw among those that scroll: those in view, those above whose merged areas reach into it (a merged area is
 * drawn by its first row), and the active cell's, for something must say where the person is.
 */
export function rowsToDraw(shown: readonly number[], activeRow: number, geometry: SheetGeometry): readonly number[] {
  const [first] = shown;
  const anchors = first === undefined ? [] : geometry.merges.inRow(first).map(({ row }) => row);
  const wanted = new Set([...anchors, activeRow, ...shown]);
  return [...wanted]
    .filter((row) => row >= geometry.frozenRows && row < countOf(geometry.rows) && spanOf(geometry.rows, row, row) > 0)
    .sort((one, other) => one - other);
}
