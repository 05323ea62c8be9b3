import type { Proposal } from "../cells/Proposal";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Grid } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { gapRefs } from "../sheets/gapRefs";
import { gapColumn, gapsContent, readGaps, type GapTable } from "../sheets/gaps";
import type { Checked } from "./Checked";
import { chosenGaps } from "./gaps/chosenGaps";
import type { GapProposal } from "./gaps/GapProposal";
import { gapRows } from "./gaps/gapRows";
import { sourceColumn } from "./gaps/newActionCells";
import { sheetArea } from "./sheetArea";

export interface GapOptions {
  /** Rows of the plan itself, below its last action, or of the sheet "Plan gaps". */
  readonly where: "plan" | "sheet";
}

/**
 * Writes chosen gaps as actions, in the plan or on the sheet "Plan gaps", numbered in the plan's own way, each with its
 * criterion as source. A criterion that has its action there already gets no second one; rows there stay as they are.
 * Nothing where there is no plan, no criterion to add, or no room in the plan, as `noRoom` says.
 */
export function proposeGapActions(
  workbook: WorkbookCells,
  { grid, plan }: Checked,
  criterionIds: readonly string[],
  { where }: GapOptions = { where: "sheet" },
): GapProposal {
  const nothing = { command: "assess", changes: [], newColumns: [], sheets: [], guards: [] } as const;
  const empty: GapProposal = { ...nothing, where, noRoom: null };
  if (!grid) return empty;
  const previous = workbook.sheets.find(({ mark }) => mark === "gaps");
  const table = readGaps(previous);
  const isWritten = where === "plan" ? writtenInPlan(grid, workbook) : writtenOnSheet(table);
  const gaps = chosenGaps(workbook, criterionIds).filter(({ source }) => !isWritten(source));
  if (gaps.length === 0) return empty;
  const onSheet = plan.grids.filter(({ sheetId }) => sheetId === grid.sheetId);
  const planRefs = grid.actions.flatMap(({ ref }) => ref?.trim() || []);
  const inUse = [
    ...onSheet.flatMap((one) => [...one.themes, ...one.actions].flatMap(({ ref }) => ref?.trim() || [])),
    ...gapColumn(table, "Ref"),
  ];
  const refs = gapRefs(planRefs, inUse, gaps.length);
  const numbered = gaps.map((gap, index) => ({ ...gap, ref: refs[index] ?? "" }));
  if (where === "sheet") {
    return {
      ...empty,
      sheets: [gapsContent(numbered, table)],
      guards: [guardOf(grid), ...(previous ? [guardOf(previous)] : [])],
    };
  }
  const rows = gapRows(workbook, plan, grid, numbered);
  if (typeof rows === "string") return { ...empty, noRoom: rows };
  return { ...empty, changes: rows.changes, newRows: [rows.newRows], guards: [withRowBelow(guardOf(grid))] };
}

function writtenOnSheet(table: GapTable): (source: string) => boolean {
  const written = new Set(gapColumn(table, "Source").map(foldText));
  return (source) => written.has(foldText(source));
}

/** Whether an action of the plan names the criterion it comes from, wherever in its row. */
function writtenInPlan(grid: Grid, { sheets }: WorkbookCells): (source: string) => boolean {
  const rows = sheets.find(({ id }) => id === grid.sheetId)?.rows ?? [];
  const column = sourceColumn(grid) ?? -1;
  const said = grid.actions.map(({ action, recommendation, rowIndex }) =>
    foldText(`${recommendation ?? ""}\n${action}\n${rows[rowIndex]?.[column]?.text ?? ""}`),
  );
  return (source) => {
    const words = foldText(source);
    return said.some((text) => {
      const at = text.indexOf(words);
      return at >= 0 && !/^[\w-]/.test(text.slice(at + words.length));
    });
  };
}

function guardOf(guarded: Grid | SheetCells): Proposal["guards"][number] {
  return "area" in guarded
    ? { sheetId: guarded.sheetId, sheet: guarded.sheet, area: guarded.area }
    : { sheetId: guarded.id, sheet: guarded.name, area: sheetArea(guarded) };
}

/** The row below is guarded too: what a person has begun to write there meanwhile is the plan's next row. */
function withRowBelow(guard: Proposal["guards"][number]): Proposal["guards"][number] {
  return { ...guard, area: { ...guard.area, rowCount: guard.area.rowCount + 1 } };
}
