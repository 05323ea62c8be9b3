import type { CellFormat } from "../../host/model/CellFormat";
import { pixelsOfPoints } from "./pixelsOfPoints";

/** Fonts of near the same widths, for machines that do not have Excel's own. */
const STAND_INS = "Carlito, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/** A cell's font as CSS and the canvas take it. */
export function cellFont(format: CellFormat): string {
  const slant = format.italic ? "italic " : "";
  const weight = format.bold ? "bold " : "";
  return `${slant}${weight}${(format.fontSize * 4) / 3}px ${fontFamily(format.fontName)}`;
}

/** The named font, then those that stand in for it. */
export function fontFamily(name: string): string {
  return `"${name.replaceAll('"', "")}", ${STAND_INS}`;
}

/**
 * The height of one line of text, as Excel spaces its rows: 15 points for Calibri 11.
 * @example lineHeight(11) //=> 20
 */
export function lineHeight(fontSize: number): number {
  return pixelsOfPoints(Math.round((fontSize * 1.33 + 0.3) * 4) / 4);
}
