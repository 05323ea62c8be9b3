import { activateSheet } from "../../src/excel/activateSheet";
import { selectCell } from "../../src/excel/selectCell";
import { anExcel } from "./support/anExcel";

test("a cell's sheet comes forward and the cell is selected", async () => {
  const host = anExcel([{ name: "Plan" }, { name: "Q1's actions" }]);
  await selectCell({ sheet: "Q1's actions", rowIndex: 6, columnIndex: 2 });
  expect(host.model.activeSheetId).toBe(host.model.sheets[1]?.id);
  expect(host.model.selection).toMatchObject({ row: 6, column: 2, rowCount: 1, columnCount: 1 });
});

test("a sheet comes forward by its name", async () => {
  const host = anExcel([{ name: "Plan" }, { name: "Plan summary" }]);
  await activateSheet("Plan summary");
  expect(host.model.activeSheetId).toBe(host.model.sheets[1]?.id);
});

test("a cell of a sheet that is gone is refused with the sheet's name", async () => {
  anExcel([{ name: "Plan" }]);
  const problem = { code: "sheet-missing", operation: "select", sheet: "Gone", cell: "A1" };
  await expect(selectCell({ sheet: "Gone", rowIndex: 0, columnIndex: 0 })).rejects.toMatchObject({ problem });
  await expect(activateSheet("Gone")).rejects.toMatchObject({ problem: { code: "sheet-missing", sheet: "Gone" } });
});
