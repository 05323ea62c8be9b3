import type { SheetContent } from "../cells/SheetContent";
import { historyContent, withHistoryRows } from "../sheets/history";
import type { ColourProposal } from "./ColourProposal";

/** The sheet "Plan history" to be written with a colouring; none where it would say nothing new. */
export function historySheet({ earlier, added, system }: ColourProposal["history"]): readonly SheetContent[] {
  const rows = withHistoryRows(earlier, added);
  return rows === earlier ? [] : [historyContent(rows, system)];
}
