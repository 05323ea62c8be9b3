import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { PlanBlock } from "./grid/PlanBlock";
import type { SheetView } from "./grid/SheetView";
import { sliceBlocks } from "./grid/sliceBlocks";
import { viewSheet } from "./grid/viewSheet";
import { findHeaders } from "./heading/findHeaders";
import type { HeadingContext } from "./heading/HeadingContext";
import { isPlanHeader } from "./heading/isPlanHeader";
import { matchHeading } from "./heading/matchHeading";
import { settleRoles } from "./heading/settleRoles";
import { readDateSystem } from "./readDateSystem";
import type { ReadOptions } from "./ReadOptions";
import { findLegend, type FoundLegend } from "./status/findLegend";
import { findTextLegend, type TextLegend } from "./status/findTextLegend";
import { remembering } from "./text/remembering";

/** A sheet as it was surveyed: where its grids and its legend are. */
export interface Surveyed {
  readonly view: SheetView;
  readonly blocks: readonly PlanBlock[];
  readonly legend: FoundLegend | null;
  readonly textLegend: TextLegend;
}

/** What headings are read with. */
export function headingContext(
  workbook: WorkbookCells,
  { corrections, financialYearStart = 4 /* Apr */ }: ReadOptions,
): HeadingContext {
  return {
    system: readDateSystem(workbook),
    financialYearStart,
    match: remembering(matchHeading),
    ...(corrections && { corrections }),
  };
}

/** Where the grids and the legend of a sheet are. */
export function surveySheet(sheet: SheetCells, context: HeadingContext): Surveyed {
  const view = viewSheet(sheet);
  const blocks = sliceBlocks(view, findHeaders(view, context)).flatMap((block) => {
    const header = settleRoles(view, block.header, block.endRow, context);
    return isPlan(view, { ...block, header }, context) ? [{ ...block, header }] : [];
  });
  return { view, blocks, legend: findLegend(view, blocks), textLegend: findTextLegend(view) };
}

/** What a person said of single columns makes no plan something else: then it is told as if they had said nothing. */
function isPlan(
  view: SheetView,
  { header, endRow }: PlanBlock,
  { corrections, ...asItReads }: HeadingContext,
): boolean {
  if (header.isSaid || isPlanHeader(header.columns, header.months)) return true;
  if (!corrections) return false;
  const { columns, months } = settleRoles(view, header, endRow, asItReads);
  return isPlanHeader(columns, months ?? header.months);
}
