import { runExcel } from "./runExcel";

/**
 * Brings a sheet forward.
 * @throws HostError "sheet-missing" where it was renamed or deleted meanwhile
 */
export async function activateSheet(name: string): Promise<void> {
  await runExcel(
    "select",
    async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    },
    { sheet: name },
  );
}
