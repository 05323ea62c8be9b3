import type { SheetCells } from "../cells/SheetCells";
import { reportMonth } from "../checks/statedStatus";
import type { Grid } from "../plan/Plan";
import type { ColourTarget } from "./ColourTarget";
import { freeColumn } from "./freeColumn";

/**
 * The column to colour: the report month's, where the plan has month columns; else the status column; else a new one in
 * the first free column right of the grid. A report date outside the months colours none of them.
 */
export function findTarget(grid: Grid, sheet: SheetCells): ColourTarget {
  const { months, columns } = grid;
  if (months) {
    const index = reportMonth(grid);
    const month = months.months[index];
    if (month !== undefined) return { kind: "month", month, columnIndex: months.columnIndex + index };
    return { kind: "outside-months", from: months.months[0] ?? "", to: months.months.at(-1) ?? "" };
  }
  if (columns.status !== undefined) return { kind: "status", columnIndex: columns.status };
  return { kind: "new-column", ...freeColumn(grid, sheet) };
}
