import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { EditedRows } from "./LiveCheck";

/** A workbook with rows read again laid over it, and which of them read otherwise now; null where none does. */
export function layRows(
  workbook: WorkbookCells,
  { sheetId, rows }: EditedRows,
): { readonly workbook: WorkbookCells; readonly edited: EditedRows } | null {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const changed = [...rows].filter(([row, cells]) => JSON.stringify(cells) !== JSON.stringify(sheet?.rows[row] ?? []));
  if (!sheet || changed.length === 0) return null;
  const laid = [...sheet.rows];
  for (const [row, cells] of changed) laid[row] = cells;
  const sheets = workbook.sheets.map((one) => (one === sheet ? { ...sheet, rows: laid } : one));
  return { workbook: { ...workbook, sheets }, edited: { sheetId, rows: new Map(changed) } };
}
