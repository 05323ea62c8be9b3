import type { PlanBlock } from "./PlanBlock";
import type { SheetView } from "./SheetView";

/** How most rows of work look in their action cell. */
export interface RowStyle {
  readonly bold: boolean;
  /** The fills that at least a sixth of the rows have: stripes and plain rows. */
  readonly fills: ReadonlySet<string>;
}

/** The usual look of the rows of a grid that hold an action and at least one other thing about it. */
export function usualStyle(view: SheetView, { header, endRow }: PlanBlock): RowStyle {
  const action = header.columns.get("action");
  const telling = (["lead", "deadline", "status", "progress"] as const).flatMap(
    (role) => header.columns.get(role) ?? [],
  );
  let rows = 0;
  let bold = 0;
  const fills = new Map<string, number>();
  for (let rowIndex = header.bottomRow + 1; action !== undefined && rowIndex < endRow; rowIndex++) {
    if (view.text(rowIndex, action) === "" || !telling.some((columnIndex) => view.text(rowIndex, columnIndex) !== ""))
      continue;
    const cell = view.cell(rowIndex, action);
    rows++;
    if (cell?.bold) bold++;
    if (cell?.fill !== undefined) fills.set(cell.fill, (fills.get(cell.fill) ?? 0) + 1);
  }
  const common = [...fills].filter(([, count]) => count * 6 >= rows).map(([fill]) => fill);
  return { bold: bold * 2 > rows, fills: new Set(common) };
}
