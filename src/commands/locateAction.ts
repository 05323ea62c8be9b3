import type { WorkbookCells } from "../cells/WorkbookCells";
import { readPlan } from "../plan/readPlan";
import { correctionsOf } from "./correctionsOf";
import { readSettings } from "./Settings";

/**
 * The row an action now stands in; null where its key is found nowhere on the sheet, or more than once. The plan is read
 * once for a workbook, however many actions are asked for.
 */
export function locateAction(workbook: WorkbookCells, sheetId: string, actionKey: string): number | null {
  const known = located.get(workbook) ?? locateAll(workbook);
  located.set(workbook, known);
  return known.get(JSON.stringify([sheetId, actionKey])) ?? null;
}

const located = new WeakMap<WorkbookCells, ReadonlyMap<string, number | null>>();

function locateAll(workbook: WorkbookCells): ReadonlyMap<string, number | null> {
  const settings = readSettings(workbook.settings);
  const { financialYearStart } = settings;
  /* Keys hold no dates: any report date finds the same rows. */
  const plan = readPlan(workbook, { today: "2000-01-01", corrections: correctionsOf(settings), financialYearStart });
  const rows = new Map<string, number | null>();
  for (const { sheetId, actions } of plan.grids) {
    for (const { key, rowIndex } of actions) {
      const place = JSON.stringify([sheetId, key]);
      rows.set(place, rows.has(place) ? null : rowIndex);
    }
  }
  return rows;
}
