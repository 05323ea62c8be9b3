import { a1 } from "../cells/a1";
import type { CellAddress } from "../cells/Area";
import { runExcel } from "./runExcel";

/**
 * Brings a cell's sheet forward and selects the cell.
 * @throws HostError "sheet-missing" where the sheet was renamed or deleted meanwhile
 */
export async function selectCell({ sheet: name, rowIndex, columnIndex }: CellAddress): Promise<void> {
  await runExcel(
    "select",
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRangeByIndexes(rowIndex, columnIndex, 1, 1).select();
      await context.sync();
    },
    { sheet: name, cell: a1({ rowIndex, columnIndex }) },
  );
}
