import type { SheetView } from "../grid/SheetView";
import { foldText } from "../text/foldText";

const TEXTS = 2; /* a ref and a title */
const LONGEST = 120; /* characters of a text */

/** Where the words of a plan's rows stand. */
export interface RowWords {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly action: number | undefined;
}

/**
 * Knows a row of a plan again wherever it has moved: by its first words up to the action, for what comes after says how the
 * work stands, and changes; where there are none, by its first words anywhere. "" for a blank row.
 */
export function rowKey(view: SheetView, { firstColumn, lastColumn, action }: RowWords, rowIndex: number): string {
  return words(view, rowIndex, firstColumn, action ?? lastColumn) || words(view, rowIndex, firstColumn, lastColumn);
}

function words(view: SheetView, rowIndex: number, from: number, to: number): string {
  const texts: string[] = [];
  for (let columnIndex = from; columnIndex <= to && texts.length < TEXTS; columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text !== "") texts.push(foldText(text.slice(0, LONGEST)));
  }
  return texts.join("|");
}
