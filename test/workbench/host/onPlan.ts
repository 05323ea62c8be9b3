import { newWorkbook, type NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { installNodeHost } from "../../../src/workbench/host/node/installNodeHost";
import type { WorkbookHost } from "../../../src/workbench/host/WorkbookHost";

const node = installNodeHost();

/** 31 March 2010: the day TODAY() gives in these tests. */
export const TODAY = 40268;

/** Opens a fresh workbook whose first sheet is "Plan", for one test. */
export function openPlan(
  plan: NewSheet,
  others: readonly NewSheet[] = [],
  workbook: Partial<WorkbookModel> = {},
): WorkbookHost {
  return node.reset(newWorkbook([{ name: "Plan", ...plan }, ...others], workbook), { today: TODAY });
}

/** Runs a batch on the sheet "Plan" through the genuine library, and one sync after it. */
export async function onPlan<Answer>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Answer | Promise<Answer>,
): Promise<Answer> {
  return Excel.run(async (context) => {
    const answer = await batch(context.workbook.worksheets.getItem("Plan"), context);
    await context.sync();
    return answer;
  });
}

/** The values of an area of "Plan" as an add-in reads them. */
export async function valuesAt(address: string): Promise<unknown[][]> {
  const range = await onPlan((sheet) => sheet.getRange(address).load("values"));
  return range.values as unknown[][];
}
