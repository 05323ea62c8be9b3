import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { changedParts } from "../../fixtures/files/aPackage";
import { openModel, setCell, sheetAt, cellOf } from "../../fixtures/files/openModel";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { DEFAULT_FORMAT } from "../../../src/workbench/host/model/CellFormat";

const folder = process.env.PLANS_DIR ?? "";
const files = folder && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];
describe("the plans that PLANS_DIR names", () => {
  if (files.length === 0) {
    it.skip("are not at hand: PLANS_DIR names no folder of workbooks", () => undefined);
    return;
  }
  it.each(files)("%s opened and saved keeps every part", async (file) => {
    const before = new Uint8Array(readFileSync(path.join(folder, file)));
    expect(changedParts(before, await saveXlsx(await openModel(before)))).toEqual([]);
  });

  it.each(files)("%s with a cell filled changes that sheet and the styles alone", async (file) => {
    const before = new Uint8Array(readFileSync(path.join(folder, file)));
    const workbook = await openModel(before);
    const sheet = sheetAt(workbook);
    const format = cellOf(sheet, "A1")?.format ?? DEFAULT_FORMAT;
    setCell(sheet, "A1", { format: { ...format, fillColor: "#123456", fillPattern: "Solid" } });
    const after = await saveXlsx(workbook);
    expect(changedParts(before, after)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(cellOf(sheetAt(await openModel(after)), "A1")?.format).toMatchObject({
      ...format,
      fillColor: "#123456",
      fillPattern: "Solid",
      fileStyle: expect.any(Number) as number,
    });
  });
});
