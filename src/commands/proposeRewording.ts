import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Action, Grid } from "../plan/Plan";
import { cellsProposal } from "./cellsProposal";
import type { Checked } from "./Checked";

/** Why the text of an action is to be written anew. */
export interface RewordingReason {
  readonly kind: "reword";
  readonly before: string;
}

export type RewordingProposal = Proposal<RewordingReason>;

/**
 * Puts other words into the cell of an action, to be shown first. Null where they are the same or none, where the cell is a
 * formula or formatted in parts, where the action goes on in further rows, and where the plan would then be read as another.
 */
export function proposeRewording(
  workbook: WorkbookCells,
  { grid }: Checked,
  actionKey: string,
  words: string,
): RewordingProposal | null {
  const action = grid?.actions.find(({ key }) => key === actionKey);
  const text = words.trim();
  if (!grid || !action || text === "" || !canReword(workbook, grid, action)) return null;
  const at = action.cells.action;
  const before = at && cellOf(workbook, grid, at);
  if (!at || !before || before.value === text) return null;
  const { sheetId, sheet } = grid;
  const why = { kind: "reword", before: before.text } as const;
  const changes = [{ sheetId, sheet, ...at, actionKey, group: "reword", before, after: { value: text }, why }];
  return cellsProposal(workbook, grid, changes);
}

/** Whether the words of an action stand in one plain cell, so that others can take their place. */
export function canReword(workbook: WorkbookCells, grid: Grid, { cells, action, rowIndexes }: Action): boolean {
  const cell = cells.action && cellOf(workbook, grid, cells.action);
  if (typeof cell?.value !== "string" || cell.formula !== undefined || cell.isError || cell.partFormatted) return false;
  return rowIndexes.length === 1 || cell.value.trim() === action.trim();
}

function cellOf({ sheets }: WorkbookCells, { sheetId }: Grid, at: { rowIndex: number; columnIndex: number }) {
  return sheets.find(({ id }) => id === sheetId)?.rows[at.rowIndex]?.[at.columnIndex];
}

/**
 * Names the draft of an action among those refused: other words of the action make another draft.
 * @example draftKey(grid, action) //=> "Plan|12|there is no"
 */
export function draftKey({ sheet }: Grid, { key }: Action): string {
  return `${sheet}|${key}`;
}
