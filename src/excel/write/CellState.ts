import type { CellValue } from "../../cells/Cell";

/** All of a cell that Plan Steward can change, as Excel gives it. Null is No Fill, or a font that differs inside the cell. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly horizontalAlignment: string | null;
}

/** Whether two states show the same cell. */
export function isSameState(a: CellState, b: CellState): boolean {
  return (
    a.value === b.value &&
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat &&
    a.fill === b.fill &&
    a.fontColor === b.fontColor &&
    a.bold === b.bold &&
    a.horizontalAlignment === b.horizontalAlignment
  );
}
