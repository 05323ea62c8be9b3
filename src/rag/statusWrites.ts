import type { CellWrite } from "../cells/CellChange";
import { readableOn } from "./readableOn";
import type { SchemeStatus } from "./Scheme";

/** A status into a cell without a fill. */
export function letterAndFill({ letter, fill, fontColor }: SchemeStatus): CellWrite {
  return { value: letter, fill, fontColor, bold: true, horizontalAlignment: "Center" };
}

/** A status's letter into a cell that keeps its fill. */
export function letterOn(fill: string, { letter }: SchemeStatus): CellWrite {
  return { value: letter, fontColor: readableOn(fill), bold: true, horizontalAlignment: "Center" };
}
