import type { CellValue } from "../cells/Cell";
import type { ContentCell, ContentStyle } from "../cells/SheetContent";

/** One cell of a sheet of ours. */
export function cell(
  value: CellValue,
  style: ContentStyle,
  more: Omit<Partial<ContentCell>, "value" | "style"> = {},
): ContentCell {
  return { value, style, ...more };
}

/** Headings over figures stand at the right, as the figures do. */
const FIGURES = new Set(["Number", "Share", "Behind", "Actions", "Total", "Days late"]);

/** The headings of a table. */
export function headers(...words: readonly string[]): ContentCell[] {
  return words.map((word) => cell(word, "header", FIGURES.has(word) ? { alignment: "Right" } : {}));
}

/** One row from its first column on. */
export function row(...cells: readonly (ContentCell | null)[]): (ContentCell | null)[] {
  return [...cells];
}
