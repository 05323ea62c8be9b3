import type { CellChange } from "../cells/CellChange";
import type { Cell } from "../cells/Cell";
import type { Rekeyed } from "../cells/Proposal";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Grid } from "../plan/Plan";
import { readPlan } from "../plan/readPlan";
import { readSettings } from "./Settings";

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
  const { roles, financialYearStart } = readSettings(workbook.settings);
  /* Keys hold no dates: any report date gives the same. */
  return readPlan(workbook, { today: "2000-01-01", corrections: { roles }, financialYearStart }).grids;
}

function rowsOf(grids: readonly Grid[]): string {
  return JSON.stringify(grids.map(({ sheetId, actions }) => [sheetId, actions.map(({ rowIndexes }) => rowIndexes)]));
}

/** The workbook as it will be read; only values and their formats matter to that. */
function withChanges(workbook: WorkbookCells, changes: readonly CellChange[]): WorkbookCells {
  const sheets = workbook.sheets.map((sheet): SheetCells => {
    const ofSheet = changes.filter(({ sheetId }) => sheetId === sheet.id);
    if (ofSheet.length === 0) return sheet;
    const rows: (readonly (Cell | undefined)[])[] = [...sheet.rows];
    for (const { rowIndex, columnIndex, before, after } of ofSheet) {
      const row = [...(rows[rowIndex] ?? [])];
      row[columnIndex] = written(before, after);
      rows[rowIndex] = row;
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

function written(before: Cell | undefined, { value, numberFormat }: CellChange["after"]): Cell {
  const cell = before ?? { value: null, text: "", numberFormat: "General" };
  const { formula: _formula, isError: _isError, partFormatted: _partFormatted, ...plain } = cell;
  const format = numberFormat ?? cell.numberFormat;
  return value === undefined
    ? { ...cell, numberFormat: format }
    : { ...plain, value, text: String(value ?? ""), numberFormat: format };
}
