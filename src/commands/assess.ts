import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { assessPlan } from "../checklist/assessPlan";
import { checklistContent } from "../sheets/checklist";
import type { Checked } from "./Checked";

/**
 * Writes the sheet "Plan checklist": what the plan shows of each criterion, beside the answers and notes a person typed
 * there, which are kept. Nothing where there is no plan.
 */
export function assess(workbook: WorkbookCells, { grid }: Checked): Proposal {
  const empty: Proposal = { command: "assess", changes: [], newColumns: [], sheets: [], guards: [] };
  if (!grid) return empty;
  const previous = workbook.sheets.find(({ mark }) => mark === "checklist");
  return {
    ...empty,
    sheets: [checklistContent(assessPlan(grid), grid, previous)],
    guards: [
      { sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area },
      ...(previous ? [{ sheetId: previous.id, sheet: previous.name, area: areaOf(previous) }] : []),
    ],
  };
}

/** All of a sheet that was read: an answer typed since would be overwritten unseen. */
function areaOf({ rows }: WorkbookCells["sheets"][number]) {
  const columnCount = rows.reduce((width, row) => Math.max(width, row.length), 1);
  return { rowIndex: 0, columnIndex: 0, rowCount: Math.max(rows.length, 1), columnCount };
}
