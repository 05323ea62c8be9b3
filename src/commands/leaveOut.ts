import type { CellChange } from "../cells/CellChange";
import { changeId } from "./changeId";
import type { ColourProposal } from "./ColourProposal";
import { historySheet } from "./historySheet";

/** The id of a colouring's live colours, for leaving them out. */
export const LIVE_COLOURS_ID = "live-colours";

/**
 * A colouring without the changes a person left out, by `changeId`, and its live colours by
 * `LIVE_COLOURS_ID`. Their rows of history go too, and a new column
 * without a cell left to write is not added.
 */
export function leaveOut(proposal: ColourProposal, ids: ReadonlySet<string>): ColourProposal {
  if (ids.size === 0) return proposal;
  const { target, newColumns } = proposal;
  const inNewColumn = ({ columnIndex }: CellChange) => newColumns.some((column) => column.columnIndex === columnIndex);
  const chosen = proposal.changes.filter((change) => !ids.has(changeId(change)));
  const isColumnUsed = chosen.some((change) => inNewColumn(change) && change.actionKey !== null);
  const isLiveLost = ids.has(LIVE_COLOURS_ID) || (newColumns.length > 0 && !isColumnUsed);
  const month = target.kind === "month" ? target.month : "";
  const left = new Set(
    proposal.changes
      .filter((change) => ids.has(changeId(change)))
      .map(({ actionKey, why }) => `${("month" in why && why.month) || month} ${actionKey}`),
  );
  /* Without month columns an action has one row. */
  const added = proposal.history.added.filter(
    ({ actionKey, asAt }) => !left.has(`${month && asAt.slice(0, month.length)} ${actionKey}`),
  );
  const history = { ...proposal.history, added };
  return {
    ...proposal,
    changes: isColumnUsed ? chosen : chosen.filter((change) => change.why.code !== "new-column"),
    newColumns: isColumnUsed ? newColumns : [],
    ...(isLiveLost && { liveColours: [] }),
    history,
    sheets: historySheet(history),
  };
}
