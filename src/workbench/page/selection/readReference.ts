import { parseA1 } from "../../../cells/a1";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { SheetArea } from "../SheetHost";

/**
 * The place a link, or what was typed into the name box, points at; null where there is none such. Without a sheet it is
 * on the sheet in view; a name of the workbook will do too.
 * @example readReference("'Quarter 1'!B4", workbook) //=> { sheetId: "...", area: { row: 3, column: 1, ... } }
 */
export function readReference(text: string, workbook: WorkbookModel): SheetArea | null {
  const trimmed = text.trim().replace(/^[#=]/, "");
  const named = workbook.names.find(({ name }) => name.toLowerCase() === trimmed.toLowerCase());
  const reference = named ? named.formula.replace(/^=/, "") : trimmed;
  const bang = reference.lastIndexOf("!");
  const sheetName =
    bang < 0 ? null : reference.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
  const sheet = workbook.sheets.find(({ id, name }) =>
    sheetName === null ? id === workbook.activeSheetId : name.toLowerCase() === sheetName,
  );
  const area = parseA1(reference);
  if (!sheet || !area || sheet.visibility !== "Visible" || area.rowIndex < 0) return null;
  return {
    sheetId: sheet.id,
    area: { row: area.rowIndex, column: area.columnIndex, rowCount: area.rowCount, columnCount: area.columnCount },
  };
}
