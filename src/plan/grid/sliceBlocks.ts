import { foldText } from "../text/foldText";
import type { Header } from "../heading/Header";
import { isRef } from "../heading/isRef";
import type { PlanBlock } from "./PlanBlock";
import type { SheetView } from "./SheetView";

/**
 * The grids of a sheet: a header that says what the one above it said, in the same columns, is its repeat on a new page;
 * any other begins a new grid, and the lines between belong to the grid below where they cannot be rows of work.
 */
export function sliceBlocks(view: SheetView, headers: readonly Header[]): readonly PlanBlock[] {
  const groups: Header[][] = [];
  for (const header of headers) {
    const above = groups.filter((group) => overlap(group[0], header)).at(-1);
    if (above && (isRepeat(above[0], header) || isGuidance(above, header))) above.push(header);
    else groups.push([header]);
  }
  return groups.map((group, index) => {
    const [header] = group as [Header];
    const below = groups.slice(index + 1).map(([next]) => next);
    const next = below.find((other) => overlap(header, other));
    const before = groups
      .slice(0, index)
      .filter(([other]) => overlap(header, other))
      .at(-1);
    return {
      header,
      headers: group,
      coverRow: before ? coverStart(view, header, last(before).bottomRow + 1) : 0,
      endRow: tableEnd(view, header) ?? (next ? coverStart(view, next, last(group).bottomRow + 1) : view.rowCount),
    };
  });
}

function last(group: readonly Header[]): Header {
  return group[group.length - 1] as Header;
}

function overlap(a: Header | undefined, b: Header | undefined): boolean {
  return !!a && !!b && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function isRepeat(first: Header | undefined, header: Header): boolean {
  if (!first) return false;
  let same = 0;
  for (const [columnIndex, heading] of header.headings) {
    if (foldText(first.headings.get(columnIndex) ?? "") === foldText(heading)) same++;
  }
  return same >= 0.7 * Math.max(first.headings.size, header.headings.size);
}

/** Right under a header, the same columns asked for as questions: "What needs to be done?" under "Action". */
function isGuidance(above: readonly Header[], header: Header): boolean {
  const first = above[0];
  if (!first || above.at(-1)?.bottomRow !== header.topRow - 1) return false;
  return [...header.columns].every(([role, columnIndex]) => first.columns.get(role) === columnIndex);
}

/** Where the lines just above a header begin: its title, period and legend, up to the first blank row over them. */
function coverStart(view: SheetView, header: Header, from: number): number {
  let rowIndex = header.topRow;
  while (rowIndex > from && filledIn(view, rowIndex - 1, header) === 0) rowIndex--;
  let top = rowIndex;
  while (top > from && isCoverLine(view, top - 1, header)) top--;
  return top < rowIndex ? top : header.topRow;
}

function isCoverLine(view: SheetView, rowIndex: number, header: Header): boolean {
  const filled = filledIn(view, rowIndex, header);
  return filled > 0 && filled <= 2 && !isRef(view.text(rowIndex, header.firstColumn));
}

function filledIn(view: SheetView, rowIndex: number, header: Header): number {
  let filled = 0;
  for (let columnIndex = header.firstColumn; columnIndex <= header.lastColumn; columnIndex++) {
    if (view.text(rowIndex, columnIndex) !== "") filled++;
  }
  return filled;
}

/** The end of the Excel table a header belongs to, its total row left out. */
function tableEnd(view: SheetView, header: Header): number | null {
  const table = view.sheet.tables.find(
    ({ area, hasHeader }) =>
      hasHeader &&
      area.rowIndex === header.bottomRow &&
      area.columnIndex <= header.lastColumn &&
      header.firstColumn < area.columnIndex + area.columnCount,
  );
  return table ? table.area.rowIndex + table.area.rowCount - (table.hasTotals ? 1 : 0) : null;
}
