import type { CellPosition } from "../cells/Area";
import type { Action, ColumnRole, Grid } from "../plan/Plan";
import type { Measured } from "./Measure";

/** Measures the actions one by one: true passes, false fails, null is not looked at. `role` names the cell it rests on. */
export function measureEach(grid: Grid, role: ColumnRole, passes: (action: Action) => boolean | null): Measured {
  const passing: CellPosition[] = [];
  const failing: CellPosition[] = [];
  for (const action of grid.actions) {
    const passed = passes(action);
    if (passed === null) continue;
    const cell = action.cells[role] ??
      action.cells.action ?? { rowIndex: action.rowIndex, columnIndex: grid.area.columnIndex };
    (passed ? passing : failing).push(cell);
  }
  return { passed: passing.length, of: passing.length + failing.length, passing, failing };
}
