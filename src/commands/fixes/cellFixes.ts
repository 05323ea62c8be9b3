import type { CellChange } from "../../cells/CellChange";
import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { FixReason } from "../../checks/FixReason";
import type { FixKind } from "../../checks/rules";
import { correctName } from "../../fixes/correctName";
import type { Fix, FixContext } from "../../fixes/FixContext";
import { numberRefs } from "../../fixes/numberRefs";
import { textToDate } from "../../fixes/textToDate";
import { rekeyed } from "../rekeyed";
import { rekeyedHistory } from "../rekeyedHistory";

/** The fixes that change cells of the plan; "confirm-name" writes the name book alone. */
export const CELL_FIXES: Readonly<Record<Exclude<FixKind, "confirm-name">, Fix>> = {
  "text-to-date": textToDate,
  "correct-name": correctName,
  "number-refs": numberRefs,
};

/** The proposal to write these; null for none, and where the plan would be read as another one afterwards. */
export function cellsProposal(
  workbook: WorkbookCells,
  { grid }: FixContext,
  changes: readonly CellChange<FixReason>[],
): Proposal<FixReason> | null {
  const keys = changes.length > 0 ? rekeyed(workbook, changes) : null;
  if (!keys) return null;
  const history = rekeyedHistory(workbook, grid, keys);
  return {
    command: "fix",
    changes,
    newColumns: [],
    sheets: history.sheets,
    guards: [{ sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area }, ...history.guards],
    ...(keys.length > 0 && { rekeyed: keys }),
  };
}
