import type { CellChange } from "../cells/CellChange";
import type { NewColumn } from "../cells/Proposal";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Grid } from "../plan/Plan";
import { readDateSystem } from "../plan/readDateSystem";
import { colourChanges } from "../rag/colourChanges";
import type { ColourReason } from "../rag/ColourReason";
import type { ColourTarget } from "../rag/ColourTarget";
import { findTarget } from "../rag/findTarget";
import { keyChanges } from "../rag/keyChanges";
import { monthChanges } from "../rag/monthChanges";
import { headerCell } from "../checks/roleCell";
import { readHistory } from "../sheets/history";
import type { Checked } from "./Checked";
import type { ColourOptions } from "./ColourOptions";
import type { ColourProposal } from "./ColourProposal";
import { historyRows } from "./historyRows";
import { historySheet } from "./historySheet";
import { liveColours } from "./liveColours";
import { monthHistoryRows } from "./monthHistoryRows";
import { ownActions } from "./ownActions";
import { readSettings } from "./Settings";

const NEW_COLUMN = { heading: "RAG", width: 8 /* characters */ };

/** What colouring the chosen plan would write: its cells, a new column where it needs one, and "Plan history". */
export function colour(workbook: WorkbookCells, checked: Checked, options: ColourOptions = {}): ColourProposal {
  const { grid, scheme, ratings, thresholds } = checked;
  const system = readDateSystem(workbook);
  const earlier = readHistory(workbook);
  const sheet = grid && workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!grid || !sheet) {
    return proposalOf({ kind: "outside-months", from: "", to: "" }, [], [], { earlier, added: [], system });
  }
  const ours = ownActions(grid, earlier);
  const target = findTarget(grid, sheet);
  const { changes: cells, leftAlone } = colourChanges({
    grid,
    sheet,
    target,
    scheme,
    ratings,
    ours,
    chosen: options.chosen,
  });
  const months = monthChanges({ grid, sheet, scheme, ratings, thresholds }, options.months ?? {});
  const isColoured = target.kind !== "outside-months";
  const key =
    options.withLegend && isColoured ? keyChanges(grid, sheet, scheme, readSettings(workbook.settings).schemes) : [];
  const added = isColoured ? [...historyRows(grid, cells, ours, scheme), ...monthHistoryRows(grid, months)] : [];
  const changes = [...cells, ...months, ...key];
  const column = target.kind === "new-column" ? target.columnIndex : undefined;
  const live = options.liveColours ? liveColours(workbook, checked, options.liveColours, column) : null;
  const proposal = {
    ...proposalOf(target, changes, leftAlone, { earlier, added, system }),
    ...(live && { liveColours: [live] }),
  };
  const guards = [{ sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area }, ...historyGuards(workbook)];
  if (target.kind !== "new-column" || cells.length === 0) return { ...proposal, guards };
  const { columnIndex } = target;
  const newColumn = { sheetId: grid.sheetId, sheet: grid.sheet, columnIndex, grid: grid.area, width: NEW_COLUMN.width };
  return { ...proposal, guards, changes: [headingChange(newColumn, grid, sheet), ...changes], newColumns: [newColumn] };
}

function proposalOf(
  target: ColourTarget,
  changes: ColourProposal["changes"],
  leftAlone: ColourProposal["leftAlone"],
  history: ColourProposal["history"],
): ColourProposal {
  const sheets = historySheet(history);
  return { command: "colour", changes, newColumns: [], sheets, guards: [], target, leftAlone, history };
}

/** The history is written anew as a whole: a row somebody adds meanwhile must not be lost. */
function historyGuards({ sheets }: WorkbookCells): ColourProposal["guards"] {
  return sheets
    .filter(({ mark, rows }) => mark === "history" && rows.length > 0)
    .slice(0, 1)
    .map(({ id, name, rows }) => {
      const columnCount = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
      return { sheetId: id, sheet: name, area: { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount } };
    });
}

function headingChange({ columnIndex }: NewColumn, grid: Grid, sheet: SheetCells): CellChange<ColourReason> {
  const { rowIndex } = headerCell("action", grid);
  return {
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    rowIndex,
    columnIndex,
    actionKey: null,
    group: "new-column",
    before: sheet.rows[rowIndex]?.[columnIndex],
    after: { value: NEW_COLUMN.heading, bold: true, horizontalAlignment: "Center" },
    why: { code: "new-column" },
  };
}
