import type { CellAddress } from "../../cells/Area";
import type { CellChange } from "../../cells/CellChange";
import type { UndoEntry } from "../journal/UndoEntry";
import { placeKey } from "../write/blocksAround";
import type { CellState } from "../write/CellState";

/** The target cells that somebody filled, lettered or cleared since they were read; our own writes do not count. */
export function checkTargets(
  changes: readonly CellChange[],
  states: ReadonlyMap<string, CellState>,
  entries: readonly UndoEntry[],
): readonly CellAddress[] {
  const ours = new Map<string, CellState>();
  for (const entry of entries.toReversed()) for (const cell of entry.cells) ours.set(placeKey(cell), cell.after);
  return changes.filter((change) => {
    const now = states.get(placeKey(change));
    if (!now || isAsRead(change, now)) return false;
    const own = ours.get(placeKey(change));
    return !(own && own.value === now.value && own.formula === now.formula && own.fill === now.fill);
  });
}

function isAsRead({ before }: CellChange, now: CellState): boolean {
  return (
    (before?.value ?? null) === now.value &&
    (before?.formula ?? null) === now.formula &&
    (before?.fill ?? null) === now.fill
  );
}
