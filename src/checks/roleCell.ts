import type { CellPosition } from "../cells/Area";
import type { Action, ColumnRole, Grid } from "../plan/Plan";

/** The cell of an action for a role, blank or not; null where the plan has no such column. */
export function roleCell(action: Action, role: ColumnRole, grid: Grid): CellPosition | null {
  const columnIndex = grid.columns[role];
  if (columnIndex === undefined) return null;
  return action.cells[role] ?? { rowIndex: action.rowIndex, columnIndex };
}

/** The header cell of a role, in the last row of the first header; the header's first cell where the role is missing. */
export function headerCell(role: ColumnRole, grid: Grid): CellPosition {
  const rowIndex = firstHeaderEnd(grid.headerRowIndexes) ?? grid.area.rowIndex;
  return { rowIndex, columnIndex: grid.columns[role] ?? grid.area.columnIndex };
}

/** The last of the rows the first header runs over; repeats on later pages stand apart from it. */
function firstHeaderEnd(rows: readonly number[]): number | undefined {
  return rows.find((row, index) => rows[index + 1] !== row + 1);
}
