import type { CellChange } from "../cells/CellChange";
import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Grid } from "../plan/Plan";
import { rekeyed } from "./rekeyed";
import { rekeyedHistory } from "./rekeyedHistory";

/**
 * The proposal to mend these cells of a plan, with what they change in the keys of its actions; null for none, and where
 * the plan would be read as another one afterwards.
 */
export function cellsProposal<Why>(
  workbook: WorkbookCells,
  grid: Grid,
  changes: readonly CellChange<Why>[],
): Proposal<Why> | null {
  const keys = changes.length > 0 ? rekeyed(workbook, changes) : null;
  if (!keys) return null;
  const history = rekeyedHistory(workbook, grid, keys);
  return {
    command: "fix",
    changes,
    newColumns: [],
    sheets: history.sheets,
    guards: [{ sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area }, ...history.guards],
    ...(keys.length > 0 && { rekeyed: keys }),
  };
}
