import type { Cell } from "../../cells/Cell";
import type { SheetCells } from "../../cells/SheetCells";
import type { Action, Grid } from "../../plan/Plan";

const FEWEST_DETAILS = 2;

/**
 * Whether edited rows still are the rows of work they were, by their cells: nothing outside the grid has changed, no merged
 * area or formula carries the edit to other rows, and no row has lost so much that it may be a heading now.
 */
export function isSameShape(grid: Grid, before: SheetCells, now: SheetCells, action: Action): boolean {
  const { ref: _ref, action: _action, recommendation: _recommendation, ...details } = grid.columns;
  const columns = Object.values(details);
  return action.rowIndexes.every((rowIndex) => {
    const [was = [], is = []] = [before.rows[rowIndex], now.rows[rowIndex]];
    if (is.some((cell) => cell?.formula !== undefined)) return false;
    if (!isSameOutside(was, is, grid)) return false;
    if (before.merges.some((area) => area.rowIndex <= rowIndex && rowIndex < area.rowIndex + area.rowCount))
      return false;
    const filled = columns.filter((column) => !isBlank(is[column]));
    const isSamePattern = columns.every((column) => isBlank(was[column]) === isBlank(is[column]));
    return isSamePattern || filled.length >= FEWEST_DETAILS;
  });
}

type Row = readonly (Cell | undefined)[];

function isSameOutside(was: Row, is: Row, { area }: Grid): boolean {
  for (let column = 0; column < Math.max(was.length, is.length); column++) {
    if (column >= area.columnIndex && column < area.columnIndex + area.columnCount) continue;
    if (was[column]?.text !== is[column]?.text || was[column]?.fill !== is[column]?.fill) return false;
  }
  return true;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell.text.trim() === "";
}
