import type { CellPosition } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { Action } from "../plan/Plan";

/**
 * The cell an action's deadline stands in: the revised one where it holds something, else the first one; null where the
 * plan has no column of deadlines.
 */
export function deadlineCell(action: Action, sheet?: SheetCells): CellPosition | null {
  const { deadline = null, revisedDeadline } = action.cells;
  const revised = revisedDeadline && sheet?.rows[revisedDeadline.rowIndex]?.[revisedDeadline.columnIndex];
  return revisedDeadline && (revised?.text.trim() || !deadline) ? revisedDeadline : deadline;
}
