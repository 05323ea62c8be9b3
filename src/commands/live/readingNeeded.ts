import type { Area } from "../../cells/Area";
import type { SheetCells } from "../../cells/SheetCells";
import type { SheetEdit } from "../../cells/SheetEdit";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Grid } from "../../plan/Plan";

/** More rows than this at once are no typing, and all is read anew. */
const MOST_ROWS = 200;

/** What must be read again after edits: some rows of the plan's sheet, so many columns of each, or the whole workbook. */
export type ReadingNeeded =
  | {
      readonly kind: "rows";
      readonly sheetId: string;
      readonly rowIndexes: readonly number[];
      readonly columnCount: number;
    }
  | { readonly kind: "all" };

const ALL: ReadingNeeded = { kind: "all" };

/**
 * What of a workbook, as it was read, must be read again after edits. Rows are enough where cells of actions were typed in
 * or filled and nothing has moved; whatever stands elsewhere (a heading, a key, the name book) may change how all read.
 */
export function readingNeeded(edits: readonly SheetEdit[], workbook: WorkbookCells, grid: Grid | null): ReadingNeeded {
  const sheet = workbook.sheets.find(({ id }) => id === grid?.sheetId);
  if (!grid || !sheet) return ALL;
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rowIndexes = new Set<number>();
  for (const { sheetId, kind, areas } of edits) {
    const isTyped = kind === "edited" || kind === "formatted";
    if (sheetId !== sheet.id || !isTyped || areas.length === 0) return ALL;
    for (const area of areas) {
      if (!isWithin(area, sheet, columnCount) || area.rowCount > MOST_ROWS) return ALL;
      for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row++) rowIndexes.add(row);
    }
  }
  if (rowIndexes.size > MOST_ROWS) return ALL;
  const ofActions = new Set(grid.actions.flatMap((action) => action.rowIndexes));
  if ([...rowIndexes].some((row) => !ofActions.has(row))) return ALL;
  return { kind: "rows", sheetId: sheet.id, rowIndexes: [...rowIndexes], columnCount };
}

/** Whole rows are within: beyond what was read they are blank, or were edited in an area of their own. */
function isWithin(
  { rowIndex, rowCount, columnIndex, columnCount }: Area,
  { rows }: SheetCells,
  width: number,
): boolean {
  const isWholeRows = columnCount > width && columnIndex === 0;
  return rowIndex + rowCount <= rows.length && (isWholeRows || columnIndex + columnCount <= width);
}
