import type { WorkbookCells } from "../cells/WorkbookCells";
import { checkPlan } from "../checks/checkPlan";
import { findingKey } from "../checks/findingKey";
import type { Grid } from "../plan/Plan";
import { readPlan } from "../plan/readPlan";
import { actionStatuses } from "../rag/actionStatuses";
import { planFigures } from "../rag/planFigures";
import { rateAction } from "../rag/rateAction";
import { schemeFor } from "../rag/schemeFor";
import { checkBasis } from "./checkBasis";
import type { Checked } from "./Checked";
import type { CheckOptions } from "./CheckOptions";
import { choicesOf, chooseGrid, gridId } from "./gridChoice";
import { findNoPlan } from "./findNoPlan";
import { ownActions } from "./ownActions";

/**
 * Reads a workbook's plans, and rates, counts and checks the one chosen. What the options do not give is as the
 * workbook's settings keep it.
 */
export function check(workbook: WorkbookCells, options: CheckOptions): Checked {
  const { settings, people, history, readOptions } = checkBasis(workbook, options);
  const plan = readPlan(workbook, readOptions);
  const choices = choicesOf(plan, workbook.activeSheetId);
  const grid = chooseGrid(plan, choices, options.choice);
  const thresholds = { ...settings.thresholds, ...options.thresholds };
  const scheme = schemeFor(grid, options.scheme === undefined ? settings.scheme : options.scheme, settings.schemes);
  const checked = { plan, choices, scheme, thresholds };
  const sheet = grid && workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!grid || !sheet) {
    const none = { chosen: null, grid: null, ratings: [], statuses: [], findings: [], figures: null };
    return { ...checked, ...none, noPlan: findNoPlan(workbook, plan) };
  }
  const ratings = grid.actions.map((action) => rateAction(action, grid, { thresholds, sheet }));
  const ours = ownActions(grid, history);
  const statuses = actionStatuses(grid, ratings, scheme, ours);
  const context = { grid, sheet, thresholds, people, ratings: ratingsByKey(grid, ratings), ours };
  const leftAsItIs = new Set(settings.leftAsItIs);
  const disabled = new Set(options.disabledRules ?? settings.disabledRules);
  return {
    ...checked,
    chosen: gridId(grid),
    grid,
    ratings,
    statuses,
    findings: checkPlan(context, disabled).filter((finding) => !leftAsItIs.has(findingKey(finding))),
    figures: planFigures(grid, statuses, { scheme, thresholds, sheet }),
    noPlan: null,
  };
}

function ratingsByKey(grid: Grid, ratings: Checked["ratings"]): ReadonlyMap<string, Checked["ratings"][number]> {
  return new Map(
    grid.actions.flatMap(({ key }, index) => {
      const rating = ratings[index];
      return rating ? [[key, rating] as const] : [];
    }),
  );
}
