import type { Area } from "../../cells/Area";
import type { SheetCells } from "../../cells/SheetCells";

/** All of a sheet but its cells, and how far those reach. */
export interface SheetOutline extends Omit<SheetCells, "rows" | "hiddenRows" | "hiddenColumns" | "conditionalFormats"> {
  /** From A1 to the last cell to be read; null for an empty sheet. */
  readonly extent: Area | null;
  /** Where they apply is still to be asked. */
  readonly conditionalFormats: readonly Excel.ConditionalFormat[];
  /** What a cell's value, text, formula and number format weigh in an answer, guessed from a corner of the sheet. */
  readonly bytesPerCell: number;
}
