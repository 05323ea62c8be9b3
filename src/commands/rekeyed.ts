import type { CellChange } from "../cells/CellChange";
import type { Rekeyed } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Grid } from "../plan/Plan";
import { readPlan } from "../plan/readPlan";
import { correctionsOf } from "./correctionsOf";
import { readSettings } from "./Settings";
import { withChanges } from "./withChanges";

/**
 * The actions whose keys are others once these changes are written, found by reading the plan as it will be; null where it
 * would then be read as another plan, with other rows.
 */
export function rekeyed(workbook: WorkbookCells, changes: readonly CellChange[]): readonly Rekeyed[] | null {
  const [before, after] = [gridsOf(workbook), gridsOf(withChanges(workbook, changes))];
  if (rowsOf(before) !== rowsOf(after)) return null;
  return before.flatMap(({ sheetId, actions }, index) =>
    actions.flatMap(({ key: from }, at) => {
      const to = after[index]?.actions[at]?.key ?? from;
      return to === from ? [] : [{ sheetId, from, to }];
    }),
  );
}

function gridsOf(workbook: WorkbookCells): readonly Grid[] {
  const settings = readSettings(workbook.settings);
  const { financialYearStart } = settings;
  /* Keys hold no dates: any report date gives the same. */
  return readPlan(workbook, { today: "2000-01-01", corrections: correctionsOf(settings), financialYearStart }).grids;
}

function rowsOf(grids: readonly Grid[]): string {
  return JSON.stringify(grids.map(({ sheetId, actions }) => [sheetId, actions.map(({ rowIndexes }) => rowIndexes)]));
}
