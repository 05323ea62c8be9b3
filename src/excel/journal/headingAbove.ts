import type { CellPosition } from "../../cells/Area";
import type { SheetCells } from "../../cells/SheetCells";

/** The text that heads a cell's column: the first one in the column, from the given row down to the cell; null without. */
export function headingAbove(
  sheet: SheetCells,
  { rowIndex, columnIndex }: CellPosition,
  fromRow: number,
): string | null {
  for (let row = fromRow; row < rowIndex; row++) {
    const text = sheet.rows[row]?.[columnIndex]?.text ?? "";
    if (text !== "") return text;
  }
  return null;
}
