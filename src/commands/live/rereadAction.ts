import type { SheetCells } from "../../cells/SheetCells";
import { keyActions } from "../../plan/grid/keyActions";
import type { Action, Grid } from "../../plan/Plan";
import type { actionReader } from "../../plan/rereadAction";
import { isSameShape } from "./isSameShape";
import type { LeadBook } from "./LeadBook";

/** The sheet of a grid before an edit and after it. */
export interface EditedSheet {
  readonly grid: Grid;
  readonly before: SheetCells;
  readonly now: SheetCells;
}

/**
 * An action as its edited rows read; null where they may change how others read: its ref or first words are others, a text
 * of it spells a lead out, or it names one in a way that only the whole workbook can tell.
 */
export function rereadAction(
  action: Action,
  { grid, before, now }: EditedSheet,
  read: NonNullable<ReturnType<typeof actionReader>>,
  book: LeadBook,
): Action | null {
  if (!isSameShape(grid, before, now, action)) return null;
  const [was, is] = [read(before, action), read(now, action)];
  if (keyActions([was], new Map())[0] !== keyActions([is], new Map())[0]) return null;
  if (recommendationOf(action, grid, before) !== recommendationOf(action, grid, now)) return null;
  if (book.isSpeltIn(changedTexts(action, before, now))) return null;
  const isSameLeads = JSON.stringify(was.leads) === JSON.stringify(is.leads);
  const leads = isSameLeads ? action.leads : book.resolve(action.leads, is.leads);
  return leads && { ...is, leads, key: action.key };
}

function recommendationOf({ rowIndexes }: Action, { columns }: Grid, { rows }: SheetCells): string {
  const column = columns.recommendation;
  return column === undefined ? "" : rowIndexes.map((row) => rows[row]?.[column]?.text ?? "").join("\n");
}

/** Texts of an action's cells that an edit took away or put in. */
function changedTexts({ rowIndexes }: Action, before: SheetCells, now: SheetCells): readonly string[] {
  return rowIndexes.flatMap((row) => {
    const [was, is] = [before, now].map(({ rows }) => (rows[row] ?? []).map((cell) => cell?.text ?? ""));
    const isOther = (text: string, column: number, others: readonly string[] = []) => text !== (others[column] ?? "");
    return [
      ...(was ?? []).filter((text, column) => isOther(text, column, is)),
      ...(is ?? []).filter((text, column) => isOther(text, column, was)),
    ];
  });
}
