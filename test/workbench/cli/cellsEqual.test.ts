import { loadWorkbook } from "../../../src/excel/loadWorkbook";
import { readXlsxCells } from "../../../src/workbench/files/readXlsxCells";
import { installNodeHost } from "../../../src/workbench/host/node/installNodeHost";
import { openModel } from "../../fixtures/files/openModel";
import { onEachWorkbook } from "./onEachWorkbook";

onEachWorkbook((bytes) => {
  it("gives the same cells straight from the file as through office.js", async () => {
    installNodeHost(await openModel(bytes));
    const loaded = await loadWorkbook({ withMerges: true });
    expect(await readXlsxCells(bytes, "plan.xlsx")).toEqual({ kind: "read", cells: loaded });
  });
});
