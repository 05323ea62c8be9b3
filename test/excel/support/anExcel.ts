import { journal } from "../../../src/excel/journal/UndoJournal";
import { newWorkbook, type NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { installNodeHost } from "../../../src/workbench/host/node/installNodeHost";
import type { WorkbookHost } from "../../../src/workbench/host/WorkbookHost";

/** The genuine office.js over a fresh workbook of these sheets, the first in view, with nothing in the undo journal. */
export function anExcel(sheets: readonly NewSheet[], others: Partial<WorkbookModel> = {}): WorkbookHost {
  for (const { id } of journal.entries) journal.forget(id);
  return installNodeHost(newWorkbook(sheets, others)).host;
}
