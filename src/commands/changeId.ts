import { a1 } from "../cells/a1";
import type { CellChange } from "../cells/CellChange";

/** Names a change within its proposal, for leaving it out. */
export function changeId(change: CellChange): string {
  return `${change.sheetId}!${a1(change)}`;
}
