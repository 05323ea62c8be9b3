import type { Cell, CellValue } from "../../cells/Cell";
import type { CellWrite } from "../../cells/CellChange";
import type { SheetCells } from "../../cells/SheetCells";
import type { Grid } from "../../plan/Plan";
import type { ChosenGap } from "./chosenGaps";

/** What is written to one cell of a row, by its 0-based column. */
export type RowWrites = ReadonlyMap<number, CellWrite>;

const SOURCE = /^(?:source|origin)\b/i;

/**
 * The cells of a new action: its ref, its words and, as source, its criterion: in a column for sources, else in the
 * recommendation's, else behind the action's words. All else is blank.
 */
export function newActionCells(grid: Grid, sheet: SheetCells, gap: ChosenGap, ref: string): RowWrites {
  const { columns } = grid;
  const lastRow = grid.area.rowIndex + grid.area.rowCount - 1;
  const writes = new Map<number, CellWrite>();
  const put = (columnIndex: number | undefined, value: CellValue): void => {
    if (columnIndex === undefined) return;
    const { numberFormat = "General" } = sheet.rows[lastRow]?.[columnIndex] ?? {};
    writes.set(columnIndex, { value, numberFormat });
  };
  const source = sourceColumn(grid);
  put(source, gap.source);
  if (source === undefined) put(columns.recommendation, `${gap.source}: ${gap.criterion}`);
  put(columns.ref, asInColumn(ref, grid, sheet));
  const isSaid = source !== undefined || columns.recommendation !== undefined;
  put(columns.action, isSaid ? gap.action : `${gap.action} (good practice ${gap.criterionId})`);
  return writes;
}

/** Where a plan says what an action comes from; undefined without such a column. */
export function sourceColumn({ headings, columns }: Grid): number | undefined {
  const taken = new Set<number | undefined>(Object.values(columns));
  const found = Object.entries(headings).find(
    ([column, heading]) => SOURCE.test(heading.trim()) && !taken.has(Number(column)),
  );
  return found && Number(found[0]);
}

/** The columns whose fill in a plan's last row says something of its action: of a status always, else where two rows differ. */
export function tellingFills({ area, columns, months }: Grid, { rows }: SheetCells): readonly number[] {
  const lastRow = area.rowIndex + area.rowCount - 1;
  const statuses = new Set(months?.months.map((_, index) => months.columnIndex + index));
  if (columns.status !== undefined) statuses.add(columns.status);
  const fillAt = (rowIndex: number, columnIndex: number) => rows[rowIndex]?.[columnIndex]?.fill;
  return Array.from({ length: area.columnCount }, (_, index) => area.columnIndex + index).filter((columnIndex) => {
    const fill = fillAt(lastRow, columnIndex);
    return fill !== undefined && (statuses.has(columnIndex) || fill !== fillAt(lastRow - 1, columnIndex));
  });
}

/** A whole number where the plan's refs are numbers, so that the column still sorts as one. */
function asInColumn(ref: string, { actions, columns }: Grid, { rows }: SheetCells): CellValue {
  if (ref === "") return null;
  const last = actions.at(-1);
  const cell: Cell | undefined = last && rows[last.rowIndex]?.[columns.ref ?? -1];
  return /^[1-9]\d*$/.test(ref) && typeof cell?.value === "number" && cell.text === String(cell.value)
    ? Number(ref)
    : ref;
}
