import type { WorkbookCells } from "../cells/WorkbookCells";
import { findTarget } from "../rag/findTarget";
import { keyChanges } from "../rag/keyChanges";
import { monthChanges, programmedStatus, type MonthOptions } from "../rag/monthChanges";
import type { Checked } from "./Checked";
import { hasLiveColours } from "./liveColours";
import { readSettings } from "./Settings";

/** What can be asked for beside the colours of the report date, and how much it would write. */
export interface ColourOffers {
  /** Cells of each, were it asked for alone; null for a plan without the report month among its columns. */
  readonly months: Readonly<Record<keyof MonthOptions, number>> | null;
  /** Whether the scheme has a status for work that lies ahead. */
  readonly canProgramme: boolean;
  /** Lines of a key to letters and colours; none where the plan has a legend, a key, or no room for one. */
  readonly keyLines: number;
  /** Whether a column will hold statuses, for live colours to colour. */
  readonly canColourLive: boolean;
  readonly hasLiveColours: boolean;
}

/** What colouring the chosen plan could write on request; null for a workbook without a plan. */
export function colourOffers(workbook: WorkbookCells, checked: Checked): ColourOffers | null {
  const { grid, scheme, ratings, thresholds } = checked;
  const sheet = grid && workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!grid || !sheet) return null;
  const target = findTarget(grid, sheet);
  const isColoured = target.kind !== "outside-months";
  const count = (options: MonthOptions): number =>
    monthChanges({ grid, sheet, scheme, ratings, thresholds }, options).length;
  const months = {
    letters: count({ letters: true }),
    past: count({ past: true }),
    programmed: count({ programmed: true }),
  };
  const key = isColoured ? keyChanges(grid, sheet, scheme, readSettings(workbook.settings).schemes) : [];
  return {
    months: target.kind === "month" ? months : null,
    canProgramme: programmedStatus(scheme) !== null,
    keyLines: new Set(key.map(({ rowIndex }) => rowIndex)).size,
    canColourLive: isColoured && grid.actions.length > 0,
    hasLiveColours: hasLiveColours(workbook, grid),
  };
}
