import { statedStatus } from "../checks/statedStatus";
import type { Grid } from "../plan/Plan";
import type { HistoryRow } from "../sheets/HistoryRow";

/**
 * The keys of the actions whose status cell for the report date still holds what Plan Steward wrote, by "Plan history":
 * the last row of the action (in a plan with months, of the report month) is ours, and letter and fill are as it says.
 * Any other cell is the person's.
 */
export function ownActions(grid: Grid, history: readonly HistoryRow[]): ReadonlySet<string> {
  const month = grid.asAt.slice(0, 7);
  const counts = ({ sheet, asAt }: HistoryRow) => sheet === grid.sheet && (!grid.months || asAt.startsWith(month));
  const last = new Map(history.filter(counts).map((row) => [row.actionKey, row]));
  const ours = grid.actions.filter((action) => {
    const row = last.get(action.key);
    const cell = statedStatus(action, grid);
    return row?.by === "plan-steward" && cell?.text.trim() === row.letter && (cell?.fill ?? null) === row.fill;
  });
  return new Set(ours.map(({ key }) => key));
}
