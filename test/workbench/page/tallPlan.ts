import { DEFAULT_FORMAT, type CellFormat } from "../../../src/workbench/host/model/CellFormat";
import type { HostCell } from "../../../src/workbench/host/model/SheetModel";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { newWorkbook } from "../../../src/workbench/host/model/newWorkbook";

const WORDS = "review every claim on time with the housing team and publish what changed since spring".split(" ");
const FILLS = [null, null, "#00B050", "#FFC000", "#FF0000"];

/** A plan as tall as any we mean to show smoothly: wrapped text of differing lengths, fills, no heights given. */
export function tallPlan(rowCount = 5_000, columnCount = 17): WorkbookModel {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0];
  if (!sheet) return workbook;
  workbook.name = "tall-plan.xlsx";
  const wrapped: CellFormat = { ...DEFAULT_FORMAT, wrapText: true, verticalAlignment: "Top" };
  const formats = FILLS.map((fillColor): CellFormat => ({
    ...wrapped,
    fillColor,
    fillPattern: fillColor ? "Solid" : "None",
  }));
  for (let row = 0; row < rowCount; row++) {
    const cells = new Map<number, HostCell>();
    for (let column = 0; column < columnCount; column++) {
      const seed = row * 31 + column * 17;
      const length = column === 0 ? 1 : (seed % 9) + 1;
      const text = Array.from({ length }, (_, index) => WORDS[(seed + index * 7) % WORDS.length]).join(" ");
      cells.set(column, {
        value: column === 0 ? row + 1 : text,
        isError: false,
        formula: null,
        format: formats[column > 10 ? seed % formats.length : 0] ?? wrapped,
        runs: null,
      });
    }
    sheet.rows.set(row, cells);
  }
  for (let column = 1; column < columnCount; column++) sheet.columnWidths.set(column, 14);
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  return workbook;
}
