import type { CellPosition } from "../cells/Area";
import type { Action, Grid } from "../plan/Plan";
import { evidenceLineOf, readEvidenceLine } from "./readEvidenceLine";

/**
 * A line of evidence as it reads now: a cell named with the ref of its action is where that action stands, wherever its row
 * went since. Without a ref, or where no one action of the grid has it, the line stays as it was written.
 */
export function evidenceNow(line: string, grid: Grid | null): string {
  const read = readEvidenceLine(line);
  if (read.kind !== "cell" || read.ref === undefined || grid?.sheet !== read.address.sheet) return line;
  const action = soleAction(read.ref, grid);
  if (!action || action.rowIndexes.includes(read.address.rowIndex)) return line;
  return evidenceLineOf({ ...read.address, rowIndex: action.rowIndex }, read.ref);
}

/** A cell of an action as a line of evidence, with the action's ref where no other has it. */
export function evidenceLineIn(grid: Grid, cell: CellPosition, actionKey: string): string {
  const ref = grid.actions.find(({ key }) => key === actionKey)?.ref ?? "";
  return evidenceLineOf({ sheet: grid.sheet, ...cell }, ref !== "" && soleAction(ref, grid) ? ref : undefined);
}

/** Whether a line of evidence names this cell of the grid. */
export function isEvidenceAt(line: string, { sheet }: Grid, { rowIndex, columnIndex }: CellPosition): boolean {
  const read = readEvidenceLine(line);
  if (read.kind !== "cell") return false;
  const { address } = read;
  return address.sheet === sheet && address.rowIndex === rowIndex && address.columnIndex === columnIndex;
}

function soleAction(ref: string, { actions }: Grid): Action | null {
  const [first, ...others] = actions.filter((action) => action.ref === ref);
  return first && others.length === 0 ? first : null;
}
