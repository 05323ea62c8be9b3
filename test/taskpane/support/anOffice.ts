import { journal } from "../../../src/excel/journal/UndoJournal";
import { installJsdomHost, type JsdomHost } from "../../../src/workbench/host/jsdom/installJsdomHost";
import { newWorkbook, type NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";

let page: JsdomHost | null = null;

/**
 * The genuine office.js in this test file's window, with a workbook of these sheets open in it; the library is loaded
 * once a window, so a later call opens another workbook in the same Excel.
 */
export async function anOffice(sheets: readonly NewSheet[], others: Partial<WorkbookModel> = {}): Promise<JsdomHost> {
  page ??= installJsdomHost(window);
  await Office.onReady();
  for (const { id } of journal.entries) journal.forget(id);
  Object.assign(page.host.model, newWorkbook(sheets, others));
  return page;
}
