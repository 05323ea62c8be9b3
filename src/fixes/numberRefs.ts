import type { CellPosition } from "../cells/Area";
import type { CellWrite } from "../cells/CellChange";
import type { Finding } from "../checks/Finding";
import type { Action } from "../plan/Plan";
import { actionOf, cellAt, changeAt, type Fix, type FixContext } from "./FixContext";
import { nextRefs, type NextRef } from "./nextRefs";

/**
 * Actions without a ref get the next free ones in the plan's own way: numbers where the plan's refs are numbers, else text,
 * so that 1.10 stays 1.10. A cell that holds anything, or is merged over other actions, is left alone.
 */
export const numberRefs: Fix = (findings, context) => {
  const missing = new Map<Action, Finding>();
  for (const finding of findings) {
    const action = finding.rule === "ref/missing" ? actionOf(context, finding) : undefined;
    if (action && isBlank(finding.at, context) && !isShared(finding.at, action, context)) missing.set(action, finding);
  }
  const refs = nextRefs([...missing.keys()], context.grid, context.plan);
  return [...missing].flatMap(([action, finding]) => {
    const next = refs.get(action);
    if (!next) return [];
    const why = { code: "number-refs", ref: next.ref } as const;
    return [changeAt(context, finding.at, finding, writeOf(next, finding.at, context), why)];
  });
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
