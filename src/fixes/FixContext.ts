import type { Cell } from "../cells/Cell";
import type { CellChange, CellWrite } from "../cells/CellChange";
import type { CellPosition } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { DateSystem } from "../cells/serialDate";
import type { Finding } from "../checks/Finding";
import type { FixReason } from "../checks/FixReason";
import type { Action, Grid, Plan } from "../plan/Plan";
import type { KnownPerson } from "../plan/ReadOptions";

/** The plan that findings are about, with the cells of its sheet and the workbook's name book. */
export interface FixContext {
  readonly plan: Plan;
  readonly grid: Grid;
  /** Those of the grid, by key. */
  readonly actions: ReadonlyMap<string, Action>;
  /** The keys of the actions by their rows: of a cell merged over several, the first is the one undo finds it by. */
  readonly keys: ReadonlyMap<number, string>;
  readonly sheet: SheetCells;
  readonly system: DateSystem;
  readonly people: readonly KnownPerson[];
}

/**
 * A fix: what it would write to mend these findings, each cell once; nothing for one that it does not fit, or where there
 * is doubt. Its work grows with the plan and the findings, not with their product.
 */
export type Fix = (findings: readonly Finding[], context: FixContext) => readonly CellChange<FixReason>[];

/** The cell as it was read. */
export function cellAt({ sheet }: FixContext, { rowIndex, columnIndex }: CellPosition): Cell | undefined {
  return sheet.rows[rowIndex]?.[columnIndex];
}

/** The action a finding is about. */
export function actionOf({ actions }: FixContext, { actionKey }: Finding): Action | undefined {
  return actionKey === null ? undefined : actions.get(actionKey);
}

/** One cell to be written for a finding. */
export function changeAt(
  { grid, keys, sheet }: FixContext,
  at: CellPosition,
  { rule, actionKey }: Finding,
  after: CellWrite,
  why: FixReason,
): CellChange<FixReason> {
  const { rowIndex, columnIndex } = at;
  const before = sheet.rows[rowIndex]?.[columnIndex];
  return {
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    rowIndex,
    columnIndex,
    actionKey: keys.get(rowIndex) ?? actionKey,
    group: rule,
    before,
    after,
    why,
  };
}
