import type { SheetView } from "../grid/SheetView";

/** A column's heading: all of it from top to bottom, its lowest line alone, and the lines above it that say more. */
export interface HeadingText {
  readonly columnIndex: number;
  readonly whole: string;
  readonly lowest: string;
  /** Of three lines the lower two: "Timescale" over "Start" over "date" is a "Start date". */
  readonly lower?: string;
}

/**
 * The headings of the rows from `topRow` to `bottomRow`, a merged group heading repeated over each column it covers; null
 * where the rows cannot be one header, because a merged cell reaches out of them or a banner covers them all. Rows that a
 * person said are a header always can.
 */
export function headingTexts(
  view: SheetView,
  topRow: number,
  bottomRow: number,
  isSaid = false,
): readonly HeadingText[] | null {
  const parts = new Map<number, string[]>();
  for (let rowIndex = topRow; rowIndex <= bottomRow; rowIndex++) {
    let filled = 0;
    let widest = 0;
    for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
      const merge = view.merge(rowIndex, columnIndex);
      if (merge) {
        const leaves = merge.rowIndex < topRow || merge.rowIndex + merge.rowCount - 1 > bottomRow;
        if (!isSaid && leaves && merge.rowCount > 1 && view.text(rowIndex, merge.columnIndex) !== "") return null;
        if (merge.rowIndex < rowIndex && rowIndex > topRow) continue;
      }
      const text = view.text(rowIndex, merge?.columnIndex ?? columnIndex);
      if (text === "") continue;
      filled++;
      widest = Math.max(widest, merge?.columnCount ?? 1);
      const above = parts.get(columnIndex);
      if (above) above.push(text);
      else parts.set(columnIndex, [text]);
    }
    if (!isSaid && rowIndex < bottomRow && filled > 0 && widest === filled) return null;
  }
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([columnIndex, texts]) => ({
      columnIndex,
      whole: texts.join("\n"),
      lowest: texts.at(-1) ?? "",
      ...(texts.length > 2 && { lower: texts.slice(-2).join("\n") }),
    }));
}
