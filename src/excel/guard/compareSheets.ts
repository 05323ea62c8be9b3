import type { Area } from "../../cells/Area";
import type { CellValue } from "../../cells/Cell";
import type { Disturbance } from "../../cells/WriteOutcome";
import { alignLines, type Gap } from "./alignLines";

/** A part of a sheet as it was read and as it is now, cell for cell. */
export interface Compared {
  readonly sheet: string;
  /** What must not have changed. */
  readonly area: Area;
  /** From the area's first cell, with some rows and columns beyond it: they show where its last ones went. */
  readonly before: readonly (readonly CellValue[])[];
  readonly now: readonly (readonly CellValue[])[];
}

/** Enough lines found again to say that they moved, and not that everything was written anew. */
const MOST = 0.5;

/**
 * What somebody did to a part of a sheet meanwhile, in the words a person would use: rows and columns inserted, deleted
 * or sorted, else the cells edited. Empty where it is as it was. What happened beyond the area is not told.
 */
export function compareSheets(compared: Compared): readonly Disturbance[] {
  const { before, now } = compared;
  const rows = before.map(lineOf);
  const rowsNow = now.map(lineOf);
  if (rows.every((line, index) => line === rowsNow[index])) return [];

  const byRows = alignLines(rows, rowsNow);
  const byColumns = alignLines(columnsOf(before).map(lineOf), columnsOf(now).map(lineOf));
  if (byRows.share >= MOST && byRows.share >= byColumns.share) {
    if (byRows.isReordered) return [{ kind: "rows-sorted", sheet: compared.sheet }];
    return disturbancesOf(compared, byRows.gaps, "row");
  }
  if (byColumns.share >= MOST && !byColumns.isReordered) return disturbancesOf(compared, byColumns.gaps, "column");
  const { rowCount: count } = compared.area;
  return editsIn(compared, [{ at: 0, count, atAfter: 0, countAfter: count }], "row");
}

function disturbancesOf(compared: Compared, gaps: readonly Gap[], along: "row" | "column"): readonly Disturbance[] {
  const { area, sheet } = compared;
  const limit = along === "row" ? area.rowCount : area.columnCount;
  const start = along === "row" ? area.rowIndex : area.columnIndex;
  const length = along === "row" ? compared.before.length : widthOf(compared.before);
  const moved: Disturbance[] = [];
  const edited: Gap[] = [];
  for (const gap of gaps) {
    const { at, count, countAfter } = gap;
    const isTail = at + count === length; // what was pushed over the edge, or came in from beyond it
    if (at >= limit) continue;
    if (count === countAfter || isTail) edited.push(gap);
    else if (along === "row") {
      const place = { sheet, rowIndex: start + at, count: Math.abs(countAfter - count) };
      moved.push({ kind: countAfter > count ? "rows-inserted" : "rows-deleted", ...place });
    } else {
      const place = { sheet, columnIndex: start + at, count: Math.abs(countAfter - count) };
      moved.push({ kind: countAfter > count ? "columns-inserted" : "columns-deleted", ...place });
    }
  }
  return [...moved, ...editsIn(compared, edited, along)];
}

/** The cells of the area, at their old places, that differ within gaps as long as before. */
function editsIn(compared: Compared, gaps: readonly Gap[], along: "row" | "column"): readonly Disturbance[] {
  const { area, before, now, sheet } = compared;
  const across = along === "row" ? area.columnCount : area.rowCount;
  const limit = along === "row" ? area.rowCount : area.columnCount;
  const cells = gaps.flatMap((gap) => {
    const found = [];
    for (let line = 0; line < Math.min(gap.count, gap.countAfter) && gap.at + line < limit; line++) {
      for (let place = 0; place < across; place++) {
        const [r, c] = along === "row" ? [gap.at + line, place] : [place, gap.at + line];
        const [rNow, cNow] = along === "row" ? [gap.atAfter + line, place] : [place, gap.atAfter + line];
        if ((before[r]?.[c] ?? null) === (now[rNow]?.[cNow] ?? null)) continue;
        found.push({ sheet, rowIndex: area.rowIndex + r, columnIndex: area.columnIndex + c });
      }
    }
    return found;
  });
  return cells.length > 0 ? [{ kind: "cells-edited", sheet, cells }] : [];
}

/** One text for all a line holds: "" where it is blank, and the number 1 apart from the text "1". */
function lineOf(cells: readonly CellValue[]): string {
  return cells.every((value) => value === null) ? "" : JSON.stringify(cells);
}

function columnsOf(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return Array.from({ length: widthOf(rows) }, (_, c) => rows.map((row) => row[c] ?? null));
}

function widthOf(rows: readonly (readonly CellValue[])[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}
