import type { SheetCells } from "../cells/SheetCells";
import { viewSheet } from "../plan/grid/viewSheet";
import type { Grid } from "../plan/Plan";

/** A row that a person may take for a plan's header. */
export interface HeaderChoice {
  readonly rowIndex: number;
  /** Its first texts, as displayed. */
  readonly words: readonly string[];
}

const ABOVE = 40; /* rows */
const BELOW = 20;
const FEWEST = 2; /* texts: a row with one is a title */
const WORDS = 4;

/** The rows round a plan's header, or on the upper part of a sheet without one, that hold two texts or more. */
export function headerChoices(sheet: SheetCells, grid: Pick<Grid, "headerRowIndexes"> | null): readonly HeaderChoice[] {
  const view = viewSheet(sheet);
  const header = grid?.headerRowIndexes[0] ?? 0;
  const choices: HeaderChoice[] = [];
  const last = Math.min(view.rowCount, header + (grid ? BELOW : ABOVE));
  for (let rowIndex = Math.max(0, header - ABOVE); rowIndex < last; rowIndex++) {
    const texts = Array.from({ length: view.width(rowIndex) }, (_, column) => view.text(rowIndex, column));
    const words = texts.filter((text) => text !== "");
    if (words.length >= FEWEST || (grid && rowIndex === header))
      choices.push({ rowIndex, words: words.slice(0, WORDS) });
  }
  return choices;
}
