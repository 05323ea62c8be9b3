import type { SheetCells } from "../cells/SheetCells";
import { foldText } from "../plan/text/foldText";

/**
 * The columns of the sheet "Plan checklist", in our order, with their widths in characters. On A4 landscape, one page
 * across, they print at three quarters of their size; the last is for the pane's memory and is not printed.
 */
export const CHECKLIST_COLUMNS = [
  { id: "number", heading: "No", width: 5 },
  { id: "criterion", heading: "Criterion", width: 42 },
  { id: "part", heading: "Part", width: 13 },
  { id: "fromPlan", heading: "Answer from the plan", width: 12 },
  { id: "shows", heading: "What the plan shows", width: 28 },
  { id: "see", heading: "See", width: 5 },
  { id: "answer", heading: "Your answer", width: 12 },
  { id: "note", heading: "Your note or evidence", width: 26 },
  { id: "evidence", heading: "Evidence cells or link", width: 14 },
  { id: "by", heading: "Answered by", width: 11 },
  { id: "on", heading: "Answered on", width: 12 },
  { id: "refused", heading: "Looked at and refused", width: 24 },
] as const;

/** How many columns a committee is shown: all but what was refused. */
export const PRINTED_COLUMNS = CHECKLIST_COLUMNS.length - 1;

export type ChecklistColumn = (typeof CHECKLIST_COLUMNS)[number]["id"];

/** Where the table of a checklist sheet stands. */
export interface ChecklistTable {
  /** 0-based; -1 where a person took the header away: the columns are then where we put them. */
  readonly headerRow: number;
  /** The 0-based column of each; a sheet of an earlier version lacks the later ones. */
  readonly columns: ReadonlyMap<ChecklistColumn, number>;
}

/** Finds the table by its headings, wherever a person moved its columns; null where there is no sheet. */
export function findChecklistTable(sheet: SheetCells | undefined): ChecklistTable | null {
  if (!sheet) return null;
  const headerRow = sheet.rows.findIndex((row) => {
    const texts = new Set(row.map((one) => foldText(one?.text ?? "")));
    return texts.has("no") && (texts.has("your answer") || texts.has("criterion"));
  });
  if (headerRow < 0) return { headerRow, columns: new Map(CHECKLIST_COLUMNS.map(({ id }, index) => [id, index])) };
  const texts = (sheet.rows[headerRow] ?? []).map((one) => foldText(one?.text ?? ""));
  const found = CHECKLIST_COLUMNS.map(({ id, heading }) => [id, texts.indexOf(foldText(heading))] as const);
  return { headerRow, columns: new Map(found.filter(([, index]) => index >= 0)) };
}
