import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Disturbance } from "../../cells/WriteOutcome";
import type { UndoEntry } from "../journal/UndoEntry";
import { valueOf } from "../load/cellOfHost";
import { bodyFingerprint } from "../sheets/fingerprint";
import type { PreparedSheet } from "../sheets/writeSheets";
import { compareSheets } from "./compareSheets";

/**
 * What a person changed in the bodies of our sheets since they were read: answers they gave there would be lost under the
 * new content, which knows nothing of them. Their notes below may change freely, and so may the sheet's name; what we
 * wrote last does not count.
 */
export function checkOurSheets(
  prepared: readonly PreparedSheet[],
  read: WorkbookCells,
  entries: readonly UndoEntry[],
): readonly Disturbance[] {
  return prepared.flatMap(({ known, before }) => {
    if (!known || !before) return [];
    const { id, name } = known.worksheet;
    const lastWritten = entries.flatMap(({ sheets }) => sheets).find(({ sheetId }) => sheetId === id);
    if (lastWritten?.bodyAfter === bodyFingerprint(before.formulas)) return [];
    const rows = read.sheets.find((sheet) => sheet.id === id)?.rows ?? [];
    const { body } = before;
    const asRead = before.formulas.map((row, r) =>
      row.map((_, c) => {
        const cell = rows[body.rowIndex + r]?.[body.columnIndex + c];
        return cell?.formula ?? cell?.value ?? null;
      }),
    );
    const now = before.formulas.map((row) => row.map(valueOf));
    return compareSheets({ sheet: name, area: body, before: asRead, now });
  });
}
