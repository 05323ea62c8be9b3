import type { WorkbookCells } from "../cells/WorkbookCells";
import type { StatusId } from "../plan/Status";
import { compareStatuses, type StatusMove } from "../rag/compareStatuses";
import type { Scheme } from "../rag/Scheme";
import { schemeFor } from "../rag/schemeFor";
import type { Checked } from "./Checked";
import { readSettings } from "./Settings";

/** The actions that move from one status to another. */
export interface MoveGroup {
  readonly from: StatusId;
  readonly to: StatusId;
  readonly moves: readonly StatusMove[];
}

/** What rating the chosen plan by another scheme would change. */
export interface SchemeComparison {
  readonly scheme: Scheme;
  /** The largest group first. */
  readonly groups: readonly MoveGroup[];
  readonly movedCount: number;
}

/**
 * Which actions of a plan count under another status when it is rated by another scheme: a built-in one, one of the
 * person's own, or null for what the plan itself speaks. Nothing is written.
 */
export function compareSchemes(workbook: WorkbookCells, checked: Checked, schemeId: string | null): SchemeComparison {
  const { grid, statuses, ratings } = checked;
  const scheme = schemeFor(grid, schemeId, readSettings(workbook.settings).schemes);
  const moves = compareStatuses(statuses, ratings, checked.scheme, scheme);
  const groups = new Map<string, StatusMove[]>();
  for (const move of moves) {
    const key = JSON.stringify([move.from, move.to]);
    const group = groups.get(key);
    if (group) group.push(move);
    else groups.set(key, [move]);
  }
  const grouped = [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ from: first.from, to: first.to, moves: own }] : [];
  });
  return { scheme, groups: grouped.toSorted((a, b) => b.moves.length - a.moves.length), movedCount: moves.length };
}
