import type { SheetView } from "../grid/SheetView";
import { isCode } from "./isCode";

const ENOUGH = 200; /* cells: more would not change the picture */
const FEWEST = 3; /* cells: two amounts may well grow */
const MOSTLY = 0.8;
const COUNTED = /^(.*?)(\d+)\D?$/;

/**
 * Whether what a column holds from `fromRow` up to `toRow` (not included) counts on from cell to cell, as refs do and amounts
 * do not: 10431, 10432, 10440; gaps are allowed, and one in five may begin anew.
 */
export function runsOn(view: SheetView, columnIndex: number, fromRow: number, toRow: number): boolean {
  let [count, following] = [0, 0];
  let [stem, number] = ["", -1];
  for (let rowIndex = fromRow; rowIndex < toRow && count < ENOUGH; rowIndex++) {
    const text = view.text(rowIndex, columnIndex).trim();
    if (text === "") continue;
    count += 1;
    const parts = isCode(text) ? COUNTED.exec(text) : null;
    const [, ownStem = "", digits = "-1"] = parts ?? [];
    if (parts && (count === 1 || (ownStem === stem && Number(digits) > number))) following += 1;
    [stem, number] = [ownStem, Number(digits)];
  }
  return count >= FEWEST && following >= count * MOSTLY;
}
