import type { CellWrite } from "../../cells/CellChange";
import type { SheetCells } from "../../cells/SheetCells";
import type { Grid } from "../../plan/Plan";
import { readableOn } from "../../rag/readableOn";
import type { RowWrites } from "./newActionCells";

const TITLE = "Good practice";

/**
 * The cells of a heading over new actions, as the plan's last heading looks; null where the plan has none. Its number is
 * the one the new refs go under, where headings are numbered so ("R14" over "R14a").
 */
export function headingCells(grid: Grid, { rows }: SheetCells, firstRef: string): RowWrites | null {
  const model = grid.themes.at(-1);
  const row = rows[model?.rowIndex ?? -1];
  if (!model || !row) return null;
  const number = model.ref === null ? null : numberLike(model.ref, firstRef);
  const title = model.title === model.title.toUpperCase() ? TITLE.toUpperCase() : TITLE;
  const { columnIndex, columnCount } = grid.area;
  const inGrid = Array.from({ length: columnCount }, (_, index) => columnIndex + index);
  const filled = inGrid.filter((column) => (row[column]?.text ?? "").trim() !== "");
  const [first, second] = filled;
  if (first === undefined) return null;
  const isApart = second !== undefined && row[first]?.text.trim() === model.ref;
  const texts = new Map<number, string>(
    isApart
      ? [
          [first, number ?? ""],
          [second, title],
        ]
      : [[first, [number, title].filter(Boolean).join(" ")]],
  );
  return new Map(
    inGrid.flatMap((column): [number, CellWrite][] => {
      const fill = row[column]?.fill;
      const look = fill ? { fill, fontColor: readableOn(fill) } : {};
      const text = texts.get(column);
      const bold = row[first]?.bold ?? false;
      if (text) return [[column, { ...look, value: text, numberFormat: "@", bold }]];
      return fill ? [[column, look]] : [];
    }),
  );
}

/** "R14" of "R14a" where headings read like "R13"; null where they are numbered in another way. */
function numberLike(heading: string, ref: string): string | null {
  const [, prefix] = /^(\D*)\d+$/.exec(heading.trim()) ?? [];
  const [, number, own] = /^((\D*)\d+)\D/.exec(ref) ?? [];
  return prefix !== undefined && prefix === own ? (number ?? null) : null;
}
