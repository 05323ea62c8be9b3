import type { Cell } from "../cells/Cell";
import type { CellChange } from "../cells/CellChange";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";

/**
 * A workbook as it will be read once these changes are written: values and their formats, which are all that a plan and
 * our own sheets are read by. A date is shown as its serial.
 */
export function withChanges(workbook: WorkbookCells, changes: readonly CellChange[]): WorkbookCells {
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
