import type { Area } from "../../cells/Area";
import { SHEET_SIZE } from "../../cells/sheetSize";
import type { SheetEdit } from "../../cells/SheetEdit";
import type { WorkbookCells } from "../../cells/WorkbookCells";

type Lines = readonly [first: number, count: number];

/**
 * A workbook read without its merged areas (asking for them takes Excel's own undo away on the desktop, #5918), with those
 * of the reading before, moved by the rows and columns that were put in and taken out since, in order. Null where only
 * Excel can tell where they are now: single cells were moved on a sheet that has merged ones.
 */
export function carryMerges(
  before: WorkbookCells,
  now: WorkbookCells,
  edits: readonly SheetEdit[],
): WorkbookCells | null {
  const known = new Map(before.sheets.map(({ id, merges }) => [id, merges]));
  for (const { sheetId, kind, areas } of edits) {
    const merges = known.get(sheetId) ?? [];
    if (merges.length === 0 || (kind !== "inserted" && kind !== "deleted")) continue;
    for (const area of areas) {
      if (area.columnCount < SHEET_SIZE.columnCount && area.rowCount < SHEET_SIZE.rowCount) return null;
      const sign = kind === "inserted" ? 1 : -1;
      known.set(
        sheetId,
        (known.get(sheetId) ?? []).flatMap((merge) => moved(merge, area, sign) ?? []),
      );
    }
  }
  return { ...now, sheets: now.sheets.map((sheet) => ({ ...sheet, merges: known.get(sheet.id) ?? [] })) };
}

function moved(merge: Area, moving: Area, sign: 1 | -1): Area | null {
  const isRows = moving.columnCount === SHEET_SIZE.columnCount;
  const lines: Lines = isRows ? [merge.rowIndex, merge.rowCount] : [merge.columnIndex, merge.columnCount];
  const at: Lines = isRows ? [moving.rowIndex, moving.rowCount] : [moving.columnIndex, moving.columnCount];
  const [first, count] = sign === 1 ? afterInsert(lines, at) : afterDelete(lines, at);
  const area = isRows
    ? { ...merge, rowIndex: first, rowCount: count }
    : { ...merge, columnIndex: first, columnCount: count };
  return count > 0 && area.rowCount * area.columnCount > 1 ? area : null;
}

/** Lines put in above a merged area move it, those inside make it longer. */
function afterInsert([first, count]: Lines, [at, added]: Lines): Lines {
  if (at <= first) return [first + added, count];
  return at < first + count ? [first, count + added] : [first, count];
}

function afterDelete([first, count]: Lines, [at, taken]: Lines): Lines {
  const end = at + taken;
  const kept = Math.max(0, Math.min(first + count, at) - first) + Math.max(0, first + count - Math.max(first, end));
  const above = Math.max(0, Math.min(first, end) - at);
  return [first - above, kept];
}
