import type { LiveColours } from "../cells/LiveColours";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { liveColoursOf } from "../rag/liveColours";
import type { Checked } from "./Checked";

/** What is to become of live colours: written, in place of any of ours from an earlier time, or taken away. */
export type LiveColoursChoice = "write" | "remove";

/**
 * Conditional formats by which the status cells of the chosen plan colour themselves as they are typed in, in the letters
 * and words of its scheme; or those to be taken away, where what the cells hold and their own fills stay. Null for a plan
 * without a column of statuses, and where there are none to take away.
 */
export function liveColours(
  workbook: WorkbookCells,
  { grid, scheme }: Checked,
  choice: LiveColoursChoice,
  /** The column colouring goes into; not given, the months or the status column. */
  column = grid?.months?.columnIndex ?? grid?.columns.status,
): LiveColours | null {
  const sheet = workbook.sheets.find(({ id }) => id === grid?.sheetId);
  const live = grid && sheet && column !== undefined ? liveColoursOf(grid, sheet, scheme, column) : null;
  if (choice === "write" || !live) return live;
  return hasLiveColours(workbook, grid) ? { ...live, rules: [] } : null;
}

/** Whether the sheet of a plan has live colours of ours. */
export function hasLiveColours({ sheets }: WorkbookCells, grid: Checked["grid"]): boolean {
  const sheet = sheets.find(({ id }) => id === grid?.sheetId);
  return (sheet?.liveColours?.length ?? 0) > 0;
}
