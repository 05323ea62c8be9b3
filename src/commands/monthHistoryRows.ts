import type { CellChange } from "../cells/CellChange";
import type { Grid } from "../plan/Plan";
import type { ColourReason } from "../rag/ColourReason";
import { monthEnd } from "../rag/pastMonthRating";
import type { HistoryRow } from "../sheets/HistoryRow";
import { historyOf } from "./historyRows";

/**
 * A row of history for each month cell but the report month's, dated by the month's last day: when that month is reported
 * on, its cell is known for ours and is rated.
 */
export function monthHistoryRows(grid: Grid, changes: readonly CellChange<ColourReason>[]): readonly HistoryRow[] {
  const actions = new Map(grid.actions.map((action) => [action.key, action]));
  return changes.flatMap(({ actionKey, columnIndex, before, after, why }): HistoryRow[] => {
    const action = actions.get(actionKey ?? "");
    const month = grid.months?.months[columnIndex - grid.months.columnIndex];
    if (!action || month === undefined || why.code === "new-column" || why.status === null) return [];
    const letter = typeof after.value === "string" ? after.value : null;
    const fill = after.fill ?? before?.fill ?? null;
    const by = why.code === "letter-for-fill" ? "person" : "plan-steward";
    return [{ ...historyOf(action, grid), asAt: monthEnd(month), status: why.status, letter, fill, by }];
  });
}
