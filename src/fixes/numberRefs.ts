import type { CellPosition } from "../cells/Area";
import type { CellWrite } from "../cells/CellChange";
import type { Action } from "../plan/Plan";
import { cellAt, changeAt, type Fix, type FixContext } from "./FixContext";
import { nextRef, type NextRef } from "./nextRef";

/**
 * An action without a ref gets the next free one in the plan's own way: a number where the plan's refs are numbers, else text,
 * so that 1.10 stays 1.10. A cell that holds anything, or is merged over other actions, is left alone.
 */
export const numberRefs: Fix = (finding, context) => {
  if (finding.rule !== "ref/missing") return [];
  const { at, actionKey } = finding;
  const action = context.grid.actions.find(({ key }) => key === actionKey);
  if (!action || !isBlank(at, context) || isShared(at, action, context)) return [];
  const next = nextRef(action, context.grid, context.plan);
  if (!next) return [];
  return [
    changeAt(context, at, finding, actionKey, writeOf(next, at, context), { code: "number-refs", ref: next.ref }),
  ];
};

function isBlank(at: CellPosition, context: FixContext): boolean {
  const cell = cellAt(context, at);
  return !cell || (cell.formula === undefined && String(cell.value ?? "").trim() === "");
}

function isShared({ rowIndex, columnIndex }: CellPosition, { rowIndexes }: Action, { sheet }: FixContext): boolean {
  const merge = sheet.merges.find(
    (area) =>
      rowIndex >= area.rowIndex &&
      rowIndex < area.rowIndex + area.rowCount &&
      columnIndex >= area.columnIndex &&
      columnIndex < area.columnIndex + area.columnCount,
  );
  return merge !== undefined && merge.rowCount > rowIndexes.length;
}

function writeOf({ ref, model }: NextRef, at: CellPosition, context: FixContext): CellWrite {
  const modelCell = model.cells.ref && cellAt(context, model.cells.ref);
  const isNumber = typeof modelCell?.value === "number" && String(modelCell.value) === model.ref?.trim();
  if (!isNumber || !/^[1-9]\d*$/.test(ref)) return { value: ref };
  const { numberFormat } = modelCell;
  return { value: Number(ref), ...(numberFormat !== cellAt(context, at)?.numberFormat && { numberFormat }) };
}
