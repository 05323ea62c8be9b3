import type { LiveColours } from "../cells/LiveColours";
import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { liveColoursOf } from "../rag/liveColours";
import type { Checked } from "./Checked";

/**
 * Makes the status cells of the chosen plan colour themselves as they are typed in, by its scheme; what stands of ours
 * from an earlier time is replaced. Nothing for a plan without a status column or months: colour it first.
 */
export function liveColours(workbook: WorkbookCells, checked: Checked): Proposal {
  return proposalOf(checked, wanted(checked));
}

/** Takes the live colours of the chosen plan away; what its cells hold and their own fills stay. */
export function removeLiveColours(workbook: WorkbookCells, checked: Checked): Proposal {
  const live = hasLiveColours(workbook, checked) ? wanted(checked) : null;
  return proposalOf(checked, live && { ...live, rules: [] });
}

/** Whether the sheet of the chosen plan has live colours of ours. */
export function hasLiveColours(workbook: WorkbookCells, { grid }: Checked): boolean {
  const sheet = workbook.sheets.find(({ id }) => id === grid?.sheetId);
  return (sheet?.liveColours?.length ?? 0) > 0;
}

function wanted({ grid, scheme }: Checked): LiveColours | null {
  const column = grid?.columns.status ?? grid?.months?.columnIndex;
  return grid && column !== undefined ? liveColoursOf(grid, scheme, column) : null;
}

function proposalOf({ grid }: Checked, live: LiveColours | null): Proposal {
  const empty: Proposal = { command: "colour", changes: [], newColumns: [], sheets: [], guards: [] };
  if (!grid || !live) return empty;
  return { ...empty, guards: [{ sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area }], liveColours: [live] };
}
