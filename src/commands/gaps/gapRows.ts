import type { CellChange } from "../../cells/CellChange";
import type { NewRows } from "../../cells/Proposal";
import type { SheetCells } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Grid, Plan } from "../../plan/Plan";
import { readPlan } from "../../plan/readPlan";
import { correctionsOf } from "../correctionsOf";
import { readSettings } from "../Settings";
import type { ChosenGap } from "./chosenGaps";
import type { GapReason } from "../../checklist/GapReason";
import type { NoRoom } from "../../checklist/NoRoom";
import { headingCells } from "./headingCells";
import { newActionCells, tellingFills, type RowWrites } from "./newActionCells";
import { withNewRows } from "./withNewRows";

/** New rows below a plan's last action, and what is written in them. */
export interface GapRows {
  readonly newRows: NewRows;
  readonly changes: readonly CellChange<GapReason>[];
}

/**
 * Gaps as new rows below the last action of a plan, under a heading of their own where the plan has headings. They are
 * proposed only where the plan, read with them, is the plan as it was and these actions at its end: else why not.
 */
export function gapRows(
  workbook: WorkbookCells,
  plan: Plan,
  grid: Grid,
  gaps: readonly (ChosenGap & { readonly ref: string })[],
): GapRows | NoRoom {
  const sheet = workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!sheet) return "read-otherwise";
  const noRoom = noRoomIn(sheet, grid);
  if (noRoom) return noRoom;
  const rows = gaps.map((gap) => ({ criterionId: gap.criterionId, writes: newActionCells(grid, sheet, gap, gap.ref) }));
  const heading = headingCells(grid, sheet, gaps[0]?.ref ?? "");
  const tries = [...(heading ? [[{ criterionId: null, writes: heading }, ...rows]] : []), rows];
  for (const tried of tries) {
    const changes = changesOf(tried, grid);
    const keys = readKeys(workbook, plan, grid, gaps, changes, tried.length);
    if (!keys) continue;
    const inRow = tried.length === keys.length ? keys : [null, ...keys];
    const { sheetId, sheet: name, area } = grid;
    const firstRow = area.rowIndex + area.rowCount;
    return {
      newRows: { sheetId, sheet: name, grid: area, keys: inRow, unfilled: tellingFills(grid, sheet) },
      changes: changes.map((change) => ({ ...change, actionKey: inRow[change.rowIndex - firstRow] ?? null })),
    };
  }
  return "read-otherwise";
}

function noRoomIn({ merges, hiddenRows, autoFilter, tables }: SheetCells, { area }: Grid): NoRoom | null {
  const end = area.rowIndex + area.rowCount;
  const reachesOver = (one: { readonly rowIndex: number; readonly rowCount: number }) =>
    one.rowIndex < end && one.rowIndex + one.rowCount > end;
  const isBeside = (one: { readonly columnIndex: number; readonly columnCount: number }) =>
    one.columnIndex >= area.columnIndex + area.columnCount || one.columnIndex + one.columnCount <= area.columnIndex;
  const isFiltered = autoFilter !== undefined || tables.length > 0;
  if (isFiltered && hiddenRows.some((row) => row >= area.rowIndex && row < end)) return "filtered";
  if (merges.some(reachesOver)) return "merged";
  return tables.some((table) => reachesOver(table.area) && isBeside(table.area)) ? "beside" : null;
}

function changesOf(
  rows: readonly { readonly criterionId: string | null; readonly writes: RowWrites }[],
  { sheetId, sheet, area }: Grid,
): readonly CellChange<GapReason>[] {
  return rows.flatMap(({ criterionId, writes }, index) =>
    [...writes].map(([columnIndex, after]) => ({
      sheetId,
      sheet,
      rowIndex: area.rowIndex + area.rowCount + index,
      columnIndex,
      actionKey: null,
      group: "gap",
      before: undefined,
      after,
      why: { kind: "gap" as const, criterionId },
    })),
  );
}

/** The keys of the new actions; null where the plan would not be read as it was, with these actions at its end. */
function readKeys(
  workbook: WorkbookCells,
  plan: Plan,
  grid: Grid,
  gaps: readonly { readonly ref: string }[],
  changes: readonly CellChange[],
  count: number,
): readonly string[] | null {
  const settings = readSettings(workbook.settings);
  const { financialYearStart } = settings;
  /* Keys hold no dates: any report date gives the same. */
  const options = { today: "2000-01-01", corrections: correctionsOf(settings), financialYearStart };
  const after = readPlan(withNewRows(workbook, grid, count, changes), options);
  const index = plan.grids.indexOf(grid);
  const isSame = plan.grids.every((one, at) => {
    const keys = after.grids[at]?.actions.map(({ key }) => key) ?? [];
    const known = one.actions.map(({ key }) => key);
    return (
      known.every((key, row) => keys[row] === key) && keys.length === known.length + (at === index ? gaps.length : 0)
    );
  });
  const now = after.grids[index];
  if (!isSame || !now || after.grids.length !== plan.grids.length) return null;
  const added = now.actions.slice(-gaps.length);
  const headings = count - gaps.length;
  const areUnderIt = headings === 0 || added.every(({ theme }) => theme === now.themes.length - 1);
  const areOurs = added.every(
    ({ ref }, at) => (ref?.trim() ?? "") === (grid.columns.ref === undefined ? "" : gaps[at]?.ref),
  );
  return now.themes.length === grid.themes.length + headings && areUnderIt && areOurs
    ? added.map(({ key }) => key)
    : null;
}
