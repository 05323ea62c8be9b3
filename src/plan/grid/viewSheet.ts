import type { Area } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import type { SheetCells } from "../../cells/SheetCells";
import type { SheetView } from "./SheetView";

const NO_CELLS: readonly (Cell | undefined)[] = [];
const NO_TEXTS: readonly string[] = [];

/** The view of a sheet that every later step reads; work is linear in the cells of the sheet. */
export function viewSheet(sheet: SheetCells): SheetView {
  const rowCount = sheet.rows.length;
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergesByRow(sheet.merges, rowCount);

  const merge = (rowIndex: number, columnIndex: number) =>
    merges.size === 0
      ? undefined
      : merges
          .get(rowIndex)
          ?.find((area) => columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount);
  const cell = (rowIndex: number, columnIndex: number) => {
    const area = merge(rowIndex, columnIndex);
    if (!area) return (sheet.rows[rowIndex] ?? NO_CELLS)[columnIndex];
    return columnIndex === area.columnIndex ? (sheet.rows[area.rowIndex] ?? NO_CELLS)[columnIndex] : undefined;
  };
  /* Every step reads the texts of a row again. */
  const textsByRow = new Array<readonly string[] | undefined>(rowCount);
  const texts = (rowIndex: number) => (textsByRow[rowIndex] ??= sheet.rows[rowIndex]?.map(displayedText) ?? NO_TEXTS);
  const text = (rowIndex: number, columnIndex: number) => {
    const area = merge(rowIndex, columnIndex);
    if (!area) return texts(rowIndex)[columnIndex] ?? "";
    return columnIndex === area.columnIndex ? (texts(area.rowIndex)[columnIndex] ?? "") : "";
  };

  const width = (rowIndex: number) =>
    (merges.get(rowIndex) ?? []).reduce(
      (most, area) => Math.max(most, Math.min(columnCount, area.columnIndex + area.columnCount)),
      (sheet.rows[rowIndex] ?? NO_CELLS).length,
    );

  return { sheet, rowCount, columnCount, width, cell, text, merge };
}

/**
 * What a person reads in a cell, trimmed.
 * @example displayedText({ value: 1.1, text: "1.10", numberFormat: "0.00" }) //=> "1.10"
 */
export function displayedText(cell: Cell | undefined): string {
  if (!cell) return "";
  const text = cell.text.trim();
  /* Excel shows ### where a number does not fit its column. */
  return text.startsWith("#") && /^#+$/.test(text) && cell.value !== null ? String(cell.value) : text;
}

function mergesByRow(merges: readonly Area[], rowCount: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    const end = Math.min(area.rowIndex + area.rowCount, rowCount);
    for (let rowIndex = Math.max(0, area.rowIndex); rowIndex < end; rowIndex++) {
      const row = byRow.get(rowIndex);
      if (row) row.push(area);
      else byRow.set(rowIndex, [area]);
    }
  }
  return byRow;
}
