import { a1 } from "../cells/a1";
import type { Area, CellPosition } from "../cells/Area";
import { LIVE_COLOUR_MARK } from "../cells/liveColourMark";
import type { LiveColours } from "../cells/LiveColours";
import type { SheetCells } from "../cells/SheetCells";
import type { Grid } from "../plan/Plan";
import type { Scheme, SchemeStatus } from "./Scheme";

/**
 * Live colours for the month columns of a plan or, where it has none, its status column: in the rows of its actions and the
 * blank rows between them. Headings, repeated headers and what stands with them are no part of it. A cell takes a status's
 * look where all it holds is the status's letter or word, in either case. Null for a plan without actions.
 */
export function liveColoursOf(grid: Grid, sheet: SheetCells, scheme: Scheme, statusColumn: number): LiveColours | null {
  const [first, ...others] = coloured(grid, sheet, statusColumn);
  if (!first) return null;
  const rules = scheme.statuses.map((status) => ({
    formula: formulaOf(status, first),
    fill: status.fill,
    fontColor: status.fontColor,
  }));
  const areas = [first, ...others] as const;
  return { sheetId: grid.sheetId, sheet: grid.sheet, areas, within: areas.reduce(around, grid.area), rules };
}

function coloured({ actions, months }: Grid, sheet: SheetCells, statusColumn: number): readonly Area[] {
  const columns = { columnIndex: months?.columnIndex ?? statusColumn, columnCount: months?.months.length ?? 1 };
  const areas: Area[] = [];
  for (const rowIndex of actions.flatMap(({ rowIndexes }) => rowIndexes)) {
    const above = areas.at(-1);
    const next = above && above.rowIndex + above.rowCount;
    if (above && next !== undefined && isBlank(sheet, next, rowIndex)) {
      areas[areas.length - 1] = { ...above, rowCount: rowIndex - above.rowIndex + 1 };
    } else areas.push({ rowIndex, rowCount: 1, ...columns });
  }
  return areas;
}

/** Whether nothing stands in the rows from one to before another: none at all is blank. */
function isBlank({ rows }: SheetCells, from: number, to: number): boolean {
  return rows.slice(from, to).every((row) => row.every((cell) => cell === undefined || cell.text.trim() === ""));
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
