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
import { liveColoursOf } from "../rag/liveColours";
import { monthChanges, type MonthOptions } from "../rag/monthChanges";
import { headerCell } from "../checks/roleCell";
import { readHistory } from "../sheets/history";
import type { Checked } from "./Checked";
import type { ColourProposal } from "./ColourProposal";
import { historyRows } from "./historyRows";
import { historySheet } from "./historySheet";
import { monthHistoryRows } from "./monthHistoryRows";
import { ownActions } from "./ownActions";
import { readSettings } from "./Settings";

const NEW_COLUMN = { heading: "RAG", width: 8 /* characters */ };

/** What is coloured beside the report date's cells; nothing where not asked for. */
export interface ColourOptions {
  /** A key to letters and colours below the plan, where the workbook has no legend. */
  readonly withLegend?: boolean;
  /** Months other than the report month, in a plan with month columns. */
  readonly months?: MonthOptions;
  /** Conditional formats by which the status cells colour themselves from then on. */
  readonly withLiveColours?: boolean;
}

/** What colouring the chosen plan would write: its cells, a new column where it needs one, and "Plan history". */
export function colour(
  workbook: WorkbookCells,
  { grid, scheme, ratings, thresholds }: Checked,
  options: ColourOptions = {},
): ColourProposal {
  const system = readDateSystem(workbook);
  const earlier = readHistory(workbook);
  const sheet = grid && workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!grid || !sheet) {
    return proposalOf({ kind: "outside-months", from: "", to: "" }, [], [], { earlier, added: [], system });
  }
  const ours = ownActions(grid, earlier);
  const target = findTarget(grid, sheet);
  const { changes: cells, leftAlone } = colourChanges({ grid, sheet, target, scheme, ratings, ours });
  const months = monthChanges({ grid, sheet, scheme, ratings, thresholds }, options.months ?? {});
  const isColoured = target.kind !== "outside-months";
  const key =
    options.withLegend && isColoured ? keyChanges(grid, sheet, scheme, readSettings(workbook.settings).schemes) : [];
  const added = isColoured ? [...historyRows(grid, cells, ours, scheme), ...monthHistoryRows(grid, months)] : [];
  const changes = [...cells, ...months, ...key];
  const column = target.kind === "outside-months" ? null : target.columnIndex;
  const live = options.withLiveColours && column !== null ? liveColoursOf(grid, scheme, column) : null;
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
