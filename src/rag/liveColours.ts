import { a1 } from "../cells/a1";
import type { Area, CellPosition } from "../cells/Area";
import { LIVE_COLOUR_MARK } from "../cells/liveColourMark";
import type { LiveColours } from "../cells/LiveColours";
import type { Grid } from "../plan/Plan";
import type { Scheme, SchemeStatus } from "./Scheme";

/**
 * Live colours for the month columns of a plan or, where it has none, its status column: from its first action to its
 * last. A cell takes a status's look where all it holds is the status's letter or word, in either case. Null for a plan
 * without actions.
 */
export function liveColoursOf(grid: Grid, scheme: Scheme, statusColumn: number): LiveColours | null {
  const area = coloured(grid, statusColumn);
  if (!area) return null;
  const rules = scheme.statuses.map((status) => ({
    formula: formulaOf(status, area),
    fill: status.fill,
    fontColor: status.fontColor,
  }));
  return { sheetId: grid.sheetId, sheet: grid.sheet, area, within: around(grid.area, area), rules };
}

function coloured({ actions, months }: Grid, statusColumn: number): Area | null {
  const [first, last] = [actions[0]?.rowIndex, actions.at(-1)?.rowIndexes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const columns = { columnIndex: months?.columnIndex ?? statusColumn, columnCount: months?.months.length ?? 1 };
  return { rowIndex: first, rowCount: last - first + 1, ...columns };
}

/* "=" compares whole texts and is blind to case; a rule that looks for an R inside would colour Reprogrammed too. */
function formulaOf({ letter, word }: SchemeStatus, first: CellPosition): string {
  const tests = [letter, word].map((text) => `TRIM(${a1(first)})="${text.replaceAll('"', '""')}"`);
  return `=AND(${LIVE_COLOUR_MARK},OR(${tests.join(",")}))`;
}

function around(a: Area, b: Area): Area {
  const [rowIndex, columnIndex] = [Math.min(a.rowIndex, b.rowIndex), Math.min(a.columnIndex, b.columnIndex)];
  const endRow = Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount);
  const endColumn = Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount);
  return { rowIndex, columnIndex, rowCount: endRow - rowIndex, columnCount: endColumn - columnIndex };
}
