import { changeId } from "./changeId";
import type { ColourProposal } from "./ColourProposal";
import { historySheet } from "./historySheet";

/**
 * A colouring without the changes a person left out, by `changeId`. Their rows of history go too, and a new column
 * without a cell left to write is not added.
 */
export function leaveOut(proposal: ColourProposal, ids: ReadonlySet<string>): ColourProposal {
  if (ids.size === 0) return proposal;
  const kept = proposal.changes.filter((change) => !ids.has(changeId(change)));
  const isAnyLeft = kept.some(({ actionKey }) => actionKey !== null);
  const left = new Set(
    proposal.changes.filter((change) => ids.has(changeId(change))).map(({ actionKey }) => actionKey),
  );
  const added = proposal.history.added.filter(({ actionKey }) => !left.has(actionKey));
  const history = { ...proposal.history, added };
  return {
    ...proposal,
    changes: isAnyLeft ? kept : [],
    newColumns: isAnyLeft ? proposal.newColumns : [],
    history,
    sheets: historySheet(history),
  };
}
