import { cellsIn } from "../../host/grid/cells";
import type { HostArea, SheetModel } from "../../host/model/SheetModel";

/** What the status bar says of a selection. */
export interface SelectionTotals {
  /** Cells that are not blank. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds what is selected; its work goes with the cells there are, not with the area. */
export function sumUp(sheet: SheetModel, area: HostArea): SelectionTotals {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const [, , { value }] of cellsIn(sheet, area)) {
    if (value === null || value === "") continue;
    count++;
    if (typeof value !== "number") continue;
    numbers++;
    sum += value;
  }
  return { count, numbers, sum };
}
