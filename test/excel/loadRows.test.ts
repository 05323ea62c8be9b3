import { loadRows } from "../../src/excel/loadRows";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { userEdit } from "../../src/workbench/host/person/userEdit";
import { userFill } from "../../src/workbench/host/person/userFill";
import { anExcel } from "./support/anExcel";
import { aPlanSheet } from "./support/aPlanSheet";

test("rows are read as the whole workbook reads them", async () => {
  const host = anExcel([aPlanSheet(30)]);
  userEdit(host, "Plan!D6", "31 May 2024");
  userFill(host, "Plan!E6", "#00B050");
  const [sheet] = (await loadWorkbook()).sheets;
  const rows = await loadRows(sheet?.id ?? "", [5, 6, 20], 5);
  expect([...rows.keys()]).toEqual([5, 6, 20]);
  for (const [rowIndex, row] of rows) expect(row).toEqual(sheet?.rows[rowIndex]);
});

test.each([1, 7, 200])("%p rows, wherever they stand, take one round trip", async (count) => {
  const host = anExcel([aPlanSheet(1_000)]);
  const sheetId = host.model.sheets[0]?.id ?? "";
  const before = host.count.requests;
  const rows = await loadRows(
    sheetId,
    Array.from({ length: count }, (_, index) => 3 + index * 4),
    5,
  );
  expect(rows.size).toBe(count);
  expect(host.count.requests - before).toBe(1);
});

test("a row below everything has no cells, and no rows take no round trip", async () => {
  const host = anExcel([aPlanSheet(3)]);
  const sheetId = host.model.sheets[0]?.id ?? "";
  expect(await loadRows(sheetId, [90], 5)).toEqual(new Map([[90, []]]));
  const before = host.count.requests;
  expect(await loadRows(sheetId, [], 5)).toEqual(new Map());
  expect(host.count.requests).toBe(before);
});

test("a sheet that is gone is a problem with its code", async () => {
  anExcel([aPlanSheet(3)]);
  await expect(loadRows("{no-such-sheet}", [1], 5)).rejects.toMatchObject({ problem: { code: "sheet-missing" } });
});
