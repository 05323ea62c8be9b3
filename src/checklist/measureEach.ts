import type { CellPosition } from "../cells/Area";
import type { Action, ColumnRole, Grid } from "../plan/Plan";
import type { Measured } from "./Measure";

/**
 * Measures the actions one by one: true passes, false fails, null is not looked at. `role` names the cell it rests on,
 * unless the action passes by another, which is then given in place of true.
 */
export function measureEach(
  grid: Grid,
  role: ColumnRole,
  passes: (action: Action) => boolean | ColumnRole | null,
): Measured {
  const passing: CellPosition[] = [];
  const failing: CellPosition[] = [];
  for (const action of grid.actions) {
    const passed = passes(action);
    if (passed === null) continue;
    (passed === false ? failing : passing).push(cellOf(action, typeof passed === "string" ? passed : role, grid));
  }
  return { passed: passing.length, of: passing.length + failing.length, passing, failing };
}

/** Where an action's cell of a role stands: its action's where the plan has no such column. */
export function cellOf({ cells, rowIndex }: Action, role: ColumnRole, grid: Grid): CellPosition {
  return cells[role] ?? cells.action ?? { rowIndex, columnIndex: grid.area.columnIndex };
}
