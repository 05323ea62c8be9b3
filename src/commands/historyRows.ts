import type { CellChange } from "../cells/CellChange";
import { statedStatus } from "../checks/statedStatus";
import type { Action, Grid } from "../plan/Plan";
import type { ColourReason } from "../rag/ColourReason";
import type { Scheme } from "../rag/Scheme";
import { schemeStatusOf } from "../rag/schemeFor";
import type { HistoryRow } from "../sheets/HistoryRow";

const FIRST_WORDS = 60; /* characters */

/** A row of history for each action as it stands once the changes are written; none for a cell that says no status. */
export function historyRows(
  grid: Grid,
  changes: readonly CellChange<ColourReason>[],
  ours: ReadonlySet<string>,
  scheme: Scheme,
): readonly HistoryRow[] {
  const byAction = new Map(changes.map((change) => [change.actionKey, change]));
  return grid.actions.flatMap((action) => {
    const mark = markOf(action, grid, byAction.get(action.key), ours, scheme);
    if (!mark) return [];
    return [{ ...historyOf(action, grid), asAt: grid.asAt, ...mark }];
  });
}

/** What a row of history says of the action itself. */
export function historyOf(action: Action, grid: Grid): Pick<HistoryRow, "sheet" | "ref" | "words" | "actionKey"> {
  return { sheet: grid.sheet, ref: action.ref, words: action.action.slice(0, FIRST_WORDS), actionKey: action.key };
}

function markOf(
  action: Action,
  grid: Grid,
  change: CellChange<ColourReason> | undefined,
  ours: ReadonlySet<string>,
  scheme: Scheme,
): Pick<HistoryRow, "status" | "letter" | "fill" | "by"> | null {
  const why = change?.why;
  if (change && (why?.code === "rating" || why?.code === "letter-for-fill" || why?.code === "own-rating")) {
    const letter = typeof change.after.value === "string" ? change.after.value : null;
    const fill = change.after.fill ?? change.before?.fill ?? null;
    return { status: why.status, letter, fill, by: why.code === "rating" ? "plan-steward" : "person" };
  }
  const stated = statedStatus(action, grid);
  if (!stated?.status) return null;
  const status = schemeStatusOf(scheme, stated.status)?.id ?? stated.status;
  const letter = stated.text.trim() === "" ? null : stated.text.trim();
  return { status, letter, fill: stated.fill ?? null, by: ours.has(action.key) ? "plan-steward" : "person" };
}
