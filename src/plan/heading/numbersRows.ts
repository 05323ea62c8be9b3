import type { SheetView } from "../grid/SheetView";
import { isRef } from "./isRef";
import { looksDated } from "./looksDated";
import { runsOn } from "./runsOn";

const ENOUGH = 200; /* cells: more would not change the picture */
const FEWEST = 3; /* cells */
const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;
const IN_PARTS = /\d\W{0,2}[a-z]|\d[./-]\d/i;

/** How surely the cells of a column number the rows of its grid. */
export interface Numbering {
  /** Most are refs. */
  readonly isNumbered: boolean;
  /** They count on from cell to cell. */
  readonly isRun: boolean;
  /** Nearly every cell is a ref that no other has: "1", "2", "3". */
  readonly isDistinct: boolean;
  /** And nearly each numbers a part of something, which ranks and priorities do not: "1a", "2.1". */
  readonly isInParts: boolean;
}

/** Whether a column numbers the given rows: those that hold work, for headings stand in its cells between them. */
export function numbersRows(view: SheetView, columnIndex: number, rowIndexes: readonly number[]): Numbering {
  const texts: string[] = [];
  const refs: string[] = [];
  for (const rowIndex of rowIndexes) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    texts.push(text);
    if (isRef(text) && !looksDated(view.cell(rowIndex, columnIndex), text)) refs.push(text);
    if (texts.length === ENOUGH) break;
  }

  const isAll = texts.length >= FEWEST && new Set(refs).size >= texts.length * NEARLY_ALL;
  return {
    isNumbered: texts.length > 0 && refs.length >= texts.length * MOSTLY,
    isRun: runsOn(view, columnIndex, rowIndexes),
    isDistinct: isAll,
    isInParts: isAll && refs.filter((text) => IN_PARTS.test(text)).length >= texts.length * NEARLY_ALL,
  };
}
