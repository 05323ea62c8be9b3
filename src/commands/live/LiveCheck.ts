import type { Cell } from "../../cells/Cell";
import type { Checked } from "../Checked";

/** The rows of a sheet that were edited, as they are now, by their 0-based index. */
export interface EditedRows {
  readonly sheetId: string;
  readonly rows: ReadonlyMap<number, readonly (Cell | undefined)[]>;
}

/** A check that goes along with edits to its plan. */
export interface LiveCheck {
  /**
   * The check as the edited rows leave it, the same as checking the whole workbook again would give. Null where all must
   * be read again: rows that hold no action, or one whose ref or first words changed; another sheet, a heading, a legend;
   * a lead not named before, or a text that spells one out. After null this live check has ended.
   */
  edit(edited: EditedRows): Checked | null;
}
