import type { Cell } from "../cells/Cell";
import { contentsOf } from "./load/loadContents";
import { cellsOfHost } from "./load/cellsOfHost";
import { ASKED_FORMATS } from "./load/loadFormats";
import { rangeOf } from "./rangeOf";
import { runExcel } from "./runExcel";

/** Rows of one sheet by their 0-based index, as `SheetCells` has them. */
export type LoadedRows = ReadonlyMap<number, readonly (Cell | undefined)[]>;

/**
 * Reads single rows of a sheet, so many columns of each from the first on, in one round trip: meant for the few that an
 * edit touches, not for more than one answer can carry.
 * @throws HostError
 */
export async function loadRows(
  sheetId: string,
  rowIndexes: readonly number[],
  columnCount: number,
): Promise<LoadedRows> {
  if (rowIndexes.length === 0 || columnCount === 0) return new Map();
  return runExcel("load", async (context) => {
    const asked = runsOf(rowIndexes).map(({ rowIndex, rowCount }) => {
      const range = rangeOf(context, { sheetId, area: { rowIndex, rowCount, columnIndex: 0, columnCount } });
      range.load("values,text,formulas,numberFormat");
      return { rowIndex, range, formats: range.getCellProperties(ASKED_FORMATS) };
    });
    await context.sync();
    const rows = asked.flatMap(({ rowIndex, range, formats }) => {
      const ofRows = formats.value.map((row) => row.map(({ format }) => format));
      return contentsOf(range).map((row, index) => [rowIndex + index, cellsOfHost(row, ofRows[index])] as const);
    });
    return new Map(rows);
  });
}

/** Rows that stand together are asked for together. */
function runsOf(rowIndexes: readonly number[]): readonly { readonly rowIndex: number; readonly rowCount: number }[] {
  const runs: { rowIndex: number; rowCount: number }[] = [];
  for (const rowIndex of [...new Set(rowIndexes)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.rowIndex + last.rowCount === rowIndex) last.rowCount += 1;
    else runs.push({ rowIndex, rowCount: 1 });
  }
  return runs;
}
