import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { contextOf } from "./grid/readGrid";
import { readAction } from "./grid/readAction";
import { viewSheet } from "./grid/viewSheet";
import type { Action, Grid } from "./Plan";
import { saidOfPlan } from "./corrections/saidOfPlan";
import { headingContext, surveySheet } from "./surveySheet";
import type { ReadOptions } from "./ReadOptions";

/** An action as its rows read by themselves: its leads are not yet compared with the rest of the workbook. */
export type ActionReading = Omit<Action, "key">;

/**
 * Reads single actions of a grid again from cells edited since, with what was learnt of its columns when it was read as a
 * whole. Null where the grid is no longer found in its workbook.
 */
export function actionReader(
  workbook: WorkbookCells,
  grid: Grid,
  options: ReadOptions,
): ((sheet: SheetCells, action: Action) => ActionReading) | null {
  const sheet = workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!sheet) return null;
  const headings = headingContext(workbook, options);
  const { view, blocks } = surveySheet(sheet, headings);
  const block = blocks.find(({ header }) => header.topRow === grid.area.rowIndex);
  if (!block) return null;
  const written = options.written?.get(sheet.name);
  const reading = {
    asAt: grid.asAt,
    asAtFrom: grid.asAtFrom,
    legend: grid.legend,
    legendRows: new Set<number>(),
    match: headings.match,
    dateSystem: headings.system,
    financialYearStart: options.financialYearStart ?? 4 /* April */,
    hiddenRows: new Set(sheet.hiddenRows),
    usedKeys: new Map<string, number>(),
    said: { ...saidOfPlan(block.header.headings, sheet.name, options.corrections), meanings: grid.meanings },
    ...(written && { written }),
  };
  const rows = grid.actions.flatMap(({ rowIndexes }) => rowIndexes);
  const context = contextOf(view, block, reading, rows);
  return (edited, { rowIndexes, theme, recommendation }) =>
    readAction({ rowIndexes, theme, recommendation }, { ...context, view: viewSheet(edited) });
}
