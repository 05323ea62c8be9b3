import { indexAt, offsetOf } from "./Axis";
import type { SheetGeometry } from "./SheetGeometry";

/** What lies under a pointer: a cell, or the header of a row, of a column or of everything. */
export interface PointedAt {
  readonly part: "cell" | "rowHeader" | "columnHeader" | "corner";
  readonly row: number;
  readonly column: number;
}

/** Finds what is at a point, given in pixels from the grid's top left corner, headers included. */
export function cellAtPoint(
  point: { readonly x: number; readonly y: number },
  scrolled: { readonly left: number; readonly top: number },
  headers: { readonly width: number; readonly height: number },
  geometry: SheetGeometry,
): PointedAt {
  const x = point.x - headers.width;
  const y = point.y - headers.height;
  const frozenWidth = offsetOf(geometry.columns, geometry.frozenColumns);
  const frozenHeight = offsetOf(geometry.rows, geometry.frozenRows);
  const column = indexAt(geometry.columns, x < frozenWidth ? x : x + scrolled.left);
  const row = indexAt(geometry.rows, y < frozenHeight ? y : y + scrolled.top);
  const part = x < 0 ? (y < 0 ? "corner" : "rowHeader") : y < 0 ? "columnHeader" : "cell";
  return { part, row, column };
}
