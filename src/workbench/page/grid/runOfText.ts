import type { CSSProperties } from "react";
import { cellFont } from "../geometry/cellFont";
import type { PlacedCell } from "../geometry/placeCells";
import { CELL_PADDING } from "../geometry/SheetGeometry";
import type { TextMeasurer } from "../geometry/textMeasurer";

/** How a text that is wider than its cell is shown. */
export interface TextRunOver {
  /** How far it runs past the cell, each way, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly style: CSSProperties;
}

const FITS: TextRunOver = { left: 0, right: 0, style: {} };

/**
 * A text too wide for its cell keeps its side: one that stands right loses its beginning, and a centred one both ends,
 * where no blank neighbour gives them room. A number loses nothing: the host has said that it fits in Excel's own font, so
 * where a stand-in font is wider it is squeezed.
 */
export function runOfText(
  { cell, box, room }: PlacedCell,
  text: string,
  align: CSSProperties["textAlign"],
  measure: TextMeasurer,
): TextRunOver {
  const { value, format } = cell;
  if (text === "" || format.textOrientation !== 0 || (format.wrapText && typeof value === "string")) return FITS;
  const needed = measure(text, cellFont(format)) + 2 * CELL_PADDING + 1;
  if (needed <= box.width) return FITS;
  if (typeof value === "number") {
    return { ...FITS, style: { scale: `${(box.width - 2) / needed} 1`, transformOrigin: "left", width: needed } };
  }
  const start = align === "right" ? box.width - needed : align === "center" ? (box.width - needed) / 2 : 0;
  const left = Math.max(0, Math.min(-start, room.left));
  const right = Math.max(0, Math.min(start + needed - box.width, room.right));
  return { left, right, style: { marginLeft: start + left, width: needed, textAlign: "left" } };
}
