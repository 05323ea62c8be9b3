import type { CellChange } from "../../cells/CellChange";
import type { ColourProposal } from "../../commands/ColourProposal";
import { changeId } from "../../commands/changeId";
import type { ColourReason } from "../../rag/ColourReason";
import type { Scheme } from "../../rag/Scheme";

export interface ChangeItem {
  readonly id: string;
  readonly change: CellChange<ColourReason>;
}

/** The changes that lead to one status. */
export interface ChangeGroup {
  readonly group: string;
  readonly items: readonly ChangeItem[];
}

/** A proposal's changes by status, in the order of the scheme; the heading of a new column comes with the first of them. */
export function changeGroups(proposal: ColourProposal, scheme: Scheme): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeItem[]>(scheme.statuses.map(({ id }) => [id, []]));
  for (const change of proposal.changes) {
    if (change.why.code === "new-column") continue; // it is written with any cell of the column
    const item = { id: changeId(change), change };
    const items = groups.get(change.group);
    if (items) items.push(item);
    else groups.set(change.group, [item]);
  }
  return [...groups].filter(([, items]) => items.length > 0).map(([group, items]) => ({ group, items }));
}
