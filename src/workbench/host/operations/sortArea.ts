import type { HostArea, HostCell, HostValue, SheetModel } from "../model/SheetModel";
import { EVENT } from "../Events";
import { areaAddress } from "../grid/address";
import { intersection } from "../grid/area";
import { moveReferences } from "../formula/rewriteReferences";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";

export interface SortKey {
  /** Column offset within the area. */
  readonly column: number;
  readonly isAscending: boolean;
}

/**
 * Sorts the rows of an area; cells move whole, with their formats and links. *documented*: numbers before texts before
 * truth values before errors, blanks last whichever way; equal rows keep their order.
 */
export function sortArea(
  session: Session,
  sheet: SheetModel,
  area: HostArea,
  keys: readonly SortKey[],
  options: { readonly hasHeader: boolean; readonly matchCase: boolean },
): void {
  session.changeSheet(sheet, area, "allowSort");
  // *observed* in the grid ("all the merged cells need to be the same size"); the code is *guessed*
  if (sheet.merges.some((merge) => intersection(merge, area))) throw new HostError("InvalidOperation");
  session.calculate();
  const top = area.row + (options.hasHeader ? 1 : 0);
  const bottom = area.row + area.rowCount;
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, index) => top + index);
  const valueAt = (row: number, column: number) => sheet.rows.get(row)?.get(area.column + column);
  const ordered = [...rows].sort((a, b) => {
    for (const { column, isAscending } of keys) {
      const order = compareCells(valueAt(a, column), valueAt(b, column), isAscending, options.matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  moveRows(sheet, area, rows, ordered);
  session.markDirty(sheet, area);
  const moved = { ...area, row: top, rowCount: rows.length };
  session.events.raise(EVENT.rowSorted, sheet.id, {
    address: areaAddress(moved),
    worksheetId: sheet.id,
    source: session.source().source,
  });
  session.raiseChanged(sheet, moved);
}

/** Row `to[i]` of before stands in row `from[i]` after. */
function moveRows(sheet: SheetModel, area: HostArea, targets: readonly number[], sources: readonly number[]): void {
  const inArea = (column: number) => column >= area.column && column < area.column + area.columnCount;
  const taken = new Map<number, [number, HostCell][]>();
  for (const row of targets) {
    const cells = sheet.rows.get(row);
    taken.set(
      row,
      [...(cells ?? [])].filter(([column]) => inArea(column)),
    );
    for (const column of [...(cells?.keys() ?? [])]) if (inArea(column)) cells?.delete(column);
  }
  const newRowOf = new Map<number, number>();
  targets.forEach((target, index) => {
    const source = sources[index] ?? target;
    newRowOf.set(source, target);
    const cells = sheet.rows.get(target) ?? new Map<number, HostCell>();
    for (const [column, cell] of taken.get(source) ?? []) {
      if (cell.formula !== null) cell.formula = moveReferences(cell.formula, target - source, 0);
      cells.set(column, cell);
    }
    if (cells.size > 0) sheet.rows.set(target, cells);
    else sheet.rows.delete(target);
  });
  for (const link of sheet.hyperlinks) {
    if (link.area.rowCount !== 1 || !inArea(link.area.column)) continue;
    link.area = { ...link.area, row: newRowOf.get(link.area.row) ?? link.area.row };
  }
}

function compareCells(
  a: HostCell | undefined,
  b: HostCell | undefined,
  isAscending: boolean,
  matchCase: boolean,
): number {
  const left = a?.value ?? null;
  const right = b?.value ?? null;
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const order = rank(a) - rank(b) || compareValues(left, right, matchCase);
  return isAscending ? order : -order;
}

function rank(cell: HostCell | undefined): number {
  if (cell?.isError) return 3;
  return ["number", "string", "boolean"].indexOf(typeof cell?.value);
}

function compareValues(left: HostValue, right: HostValue, matchCase: boolean): number {
  if (typeof left !== "string" || typeof right !== "string") return Number(left) - Number(right);
  const [a, b] = matchCase ? [left, right] : [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
