import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { GridReading } from "./grid/readGrid";
import { readGrid } from "./grid/readGrid";
import type { PlanBlock } from "./grid/PlanBlock";
import type { SheetView } from "./grid/SheetView";
import { sliceBlocks } from "./grid/sliceBlocks";
import { viewSheet } from "./grid/viewSheet";
import { findHeaders, type HeadingContext } from "./heading/findHeaders";
import { isPlanHeader } from "./heading/isPlanHeader";
import { matchHeading } from "./heading/matchHeading";
import { settleRoles } from "./heading/settleRoles";
import { resolveLeads } from "./lead/resolveLeads";
import { findReportDate, reportDateOfName } from "./period/findReportDate";
import type { Grid, Plan } from "./Plan";
import { readDateSystem } from "./readDateSystem";
import type { ReadOptions } from "./ReadOptions";
import { findLegend, type FoundLegend } from "./status/findLegend";
import { remembering } from "./text/remembering";

/** A sheet as it was surveyed: where its grids and its legend are. */
interface Surveyed {
  readonly view: SheetView;
  readonly blocks: readonly PlanBlock[];
  readonly legend: FoundLegend | null;
}

const APRIL = 4;

/**
 * Reads every plan in a workbook: the grids in the order of their sheets, their columns, headings and actions. Sheets that
 * Plan Steward made are left out, hidden ones too unless no other holds a plan. It never throws, and its work is linear in
 * the cells.
 */
export function readPlan(workbook: WorkbookCells, options: ReadOptions): Plan {
  const context = headingContext(workbook, options);
  const surveyed = workbook.sheets.filter(({ mark }) => mark === undefined).map((sheet) => survey(sheet, context));
  const shown = surveyed.filter(({ view }) => view.sheet.visibility === "visible");
  const common = surveyed.find(({ legend }) => legend !== null)?.legend ?? null;
  const read = (sheets: readonly Surveyed[]) => sheets.flatMap((sheet) => readSheet(sheet, common, context, options));
  const visible = read(shown);
  const grids = visible.length > 0 ? visible : read(surveyed.filter((sheet) => !shown.includes(sheet)));
  return { workbook: workbook.name, grids: withResolvedLeads(grids, workbook, options) };
}

/** What headings are read with. */
export function headingContext(workbook: WorkbookCells, { corrections }: ReadOptions): HeadingContext {
  return {
    system: readDateSystem(workbook),
    match: remembering(matchHeading),
    ...(corrections && { corrections }),
  };
}

/** Where the grids and the legend of a sheet are. */
export function survey(sheet: SheetCells, context: HeadingContext): Surveyed {
  const view = viewSheet(sheet);
  const blocks = sliceBlocks(view, findHeaders(view, context)).flatMap((block) => {
    const header = settleRoles(view, block.header, block.endRow, context);
    return isPlanHeader(header.columns, header.months) ? [{ ...block, header }] : [];
  });
  return { view, blocks, legend: findLegend(view, blocks) };
}

function readSheet(
  { view, blocks, legend }: Surveyed,
  common: FoundLegend | null,
  context: HeadingContext,
  options: ReadOptions,
): Grid[] {
  const usedKeys = new Map<string, number>();
  const hiddenRows = new Set(view.sheet.hiddenRows);
  const written = options.written?.get(view.sheet.name);
  let above: (Grid["asAtFrom"] & { asAt: string }) | null = null;
  return blocks.flatMap((block) => {
    const dated = reportDateOf(view, block, context, options, above);
    if (dated.source === "period") above = dated;
    const { asAt, ...asAtFrom } = dated;
    const reading: GridReading = {
      asAt,
      asAtFrom,
      legend: (legend ?? common)?.legend ?? null,
      legendRows: legend?.rowIndexes ?? new Set(),
      match: context.match,
      dateSystem: context.system,
      financialYearStart: options.financialYearStart ?? APRIL,
      hiddenRows,
      usedKeys,
      ...(written && { written }),
    };
    return readGrid(view, block, reading) ?? [];
  });
}

/** Given by the person; else by the lines above the header, or above the grid before it; else by the sheet's name; else today. */
function reportDateOf(
  view: SheetView,
  { coverRow, header }: PlanBlock,
  { system }: HeadingContext,
  { asAt, today, financialYearStart = APRIL }: ReadOptions,
  above: (Grid["asAtFrom"] & { readonly asAt: string }) | null,
): Grid["asAtFrom"] & { readonly asAt: string } {
  if (asAt !== undefined) return { asAt, source: "given", words: "" };
  const found = findReportDate(view, { from: coverRow, to: header.topRow }, { system, financialYearStart });
  if (found) return { source: "period", ...found };
  const named = above ? null : reportDateOfName(view.sheet.name, financialYearStart);
  return above ?? (named ? { source: "period", ...named } : { asAt: today, source: "today", words: "" });
}

/** Leads compared across the whole workbook: initials and mistyped names find the fuller form. */
function withResolvedLeads(grids: readonly Grid[], workbook: WorkbookCells, { people }: ReadOptions): Grid[] {
  const leads = grids.flatMap(({ actions }) => actions.map((action) => action.leads));
  const resolved = resolveLeads(leads, { otherTexts: longTexts(workbook), ...(people && { people }) });
  let at = 0;
  return grids.map((grid) => ({
    ...grid,
    actions: grid.actions.map((action) => ({ ...action, leads: resolved[at++] ?? action.leads })),
  }));
}

function longTexts({ sheets }: WorkbookCells): string[] {
  const texts = new Set<string>();
  for (const { rows, mark } of sheets) {
    if (mark !== undefined) continue;
    for (const row of rows) for (const cell of row) if (typeof cell?.value === "string") texts.add(cell.text);
  }
  return [...texts];
}
