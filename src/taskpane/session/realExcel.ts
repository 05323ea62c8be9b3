import { activateSheet } from "../../excel/activateSheet";
import { applyProposal } from "../../excel/applyProposal";
import { lastWrites } from "../../excel/journal/lastWrites";
import { loadRows } from "../../excel/loadRows";
import { loadWorkbook } from "../../excel/loadWorkbook";
import { saveSetting } from "../../excel/saveSetting";
import { selectCell } from "../../excel/selectCell";
import { undo } from "../../excel/undo";
import { watchWorkbook } from "../../excel/watchWorkbook";
import type { ExcelPort } from "./ExcelPort";

/** Excel itself, as the session asks it. */
export const realExcel: ExcelPort = {
  load: (work) => loadWorkbook({ ...work, withMerges: true }),
  reload: loadWorkbook,
  loadRows,
  apply: applyProposal,
  undo: (entryId, locate, removeSheets) => undo(entryId, { locate, removeSheets }),
  pastWrites: lastWrites,
  select: selectCell,
  goToSheet: activateSheet,
  saveSetting,
  watch: watchWorkbook,
};
