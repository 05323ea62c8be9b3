import type { SheetView } from "../grid/SheetView";
import { isLabelled } from "../text/isLabelled";
import { isTitledHeading } from "../text/isTitledHeading";

/**
 * True for a row that heads the actions below a header and no column of it: half of its few texts or more are a heading
 * with its title ("Aim 2: Mend the boats") or a label with its answer ("Link trustee: P Quill").
 */
export function isBannerRow(view: SheetView, rowIndex: number): boolean {
  let [filled, telling] = [0, 0];
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    filled += 1;
    if (isLabelled(text) || isTitledHeading(text)) telling += 1;
  }
  return telling * 2 >= filled && telling > 0 && filled < filledIn(view, rowIndex + 1);
}

function filledIn(view: SheetView, rowIndex: number): number {
  let filled = 0;
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    if (view.text(rowIndex, columnIndex) !== "") filled += 1;
  }
  return filled;
}
