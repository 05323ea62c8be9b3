import { newWorkbook, type NewSheet } from "../../src/workbench/host/model/newWorkbook";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import type { Workbench } from "./Workbench";

/** Opens a workbook of these sheets and has its plan checked. */
export async function openPlan(workbench: Workbench, sheets: readonly NewSheet[]): Promise<Workbench> {
  await workbench.openFile("plan.xlsx", await saveXlsx(newWorkbook(sheets)));
  await workbench.check();
  return workbench;
}
