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

/** One row from its first column on. */
export function row(...cells: readonly (ContentCell | null)[]): (ContentCell | null)[] {
  return [...cells];
}
