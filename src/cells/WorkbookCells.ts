import type { SheetCells } from "./SheetCells";

/** A workbook as it was read: every sheet in tab order. */
export interface WorkbookCells {
  /** The file's name, for the person's eyes. */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** The id of the sheet in view. */
  readonly activeSheetId: string;
  readonly isReadOnly: boolean;
  /** The add-in's own settings, as kept in the workbook; unknown keys are carried. */
  readonly settings: Readonly<Record<string, unknown>>;
}
