import type { WorkbookCells } from "../cells/WorkbookCells";
import { saidOfPlan, type SaidOfPlan } from "./corrections/saidOfPlan";
import type { GridReading } from "./grid/readGrid";
import { readGrid } from "./grid/readGrid";
import type { HeadingContext } from "./heading/HeadingContext";
import { resolveLeads } from "./lead/resolveLeads";
import { reportDateOf, type ReportDate } from "./period/reportDateOf";
import type { Grid, Plan } from "./Plan";
import type { ReadOptions } from "./ReadOptions";
import type { Legend } from "./Status";
import type { TextLegend } from "./status/findTextLegend";
import { withMeanings } from "./status/withMeanings";
import { headingContext, surveySheet, type Surveyed } from "./surveySheet";

const APRIL = 4;

/**
 * Reads every plan in a workbook: the grids in the order of their sheets, their columns, headings and actions. Sheets that
 * Plan Steward made are left out, hidden ones too unless no other holds a plan. It never throws, and its work is linear in
 * the cells.
 */
export function readPlan(workbook: WorkbookCells, options: ReadOptions): Plan {
  const context = headingContext(workbook, options);
  const surveyed = workbook.sheets.filter(({ mark }) => mark === undefined).map((sheet) => surveySheet(sheet, context));
  const shown = surveyed.filter(({ view }) => view.sheet.visibility === "visible");
  const legends = surveyed.flatMap(({ legend }) => legend?.legend ?? []);
  const keys = { legends, inWords: firstKey(surveyed) };
  const read = (sheets: readonly Surveyed[]) => sheets.flatMap((sheet) => readSheet(sheet, keys, context, options));
  const visible = read(shown);
  const grids = visible.length > 0 ? visible : read(surveyed.filter((sheet) => !shown.includes(sheet)));
  return { workbook: workbook.name, grids: withResolvedLeads(grids, workbook, options), legends };
}

/** What the workbook's sheets explain of its colours and letters. */
interface Keys {
  readonly legends: readonly Legend[];
  readonly inWords: TextLegend;
}

function firstKey(surveyed: readonly Surveyed[]): TextLegend {
  return surveyed.find(isKeyed)?.textLegend ?? {};
}

function isKeyed({ textLegend }: Surveyed): boolean {
  return Object.keys(textLegend).length > 0;
}

function readSheet(sheet: Surveyed, { legends, inWords }: Keys, context: HeadingContext, options: ReadOptions): Grid[] {
  const { view, blocks, legend } = sheet;
  const words = isKeyed(sheet) ? sheet.textLegend : inWords;
  const usedKeys = new Map<string, number>();
  const hiddenRows = new Set(view.sheet.hiddenRows);
  const written = options.written?.get(view.sheet.name);
  let above: ReportDate | null = null;
  return blocks.flatMap((block) => {
    const said = saidOfPlan(block.header.headings, view.sheet.name, options.corrections);
    const dated = reportDateOf(view, block, context, options, said, above);
    if (dated.source === "period") above = dated;
    const { asAt, ...asAtFrom } = dated;
    const reading: GridReading = {
      asAt,
      asAtFrom,
      legend: legendFor(legend?.legend ?? legends[0] ?? null, legends, said),
      legendRows: legend?.rowIndexes ?? new Set(),
      match: context.match,
      dateSystem: context.system,
      financialYearStart: options.financialYearStart ?? APRIL,
      hiddenRows,
      usedKeys,
      said: { ...said, meanings: { ...words, ...said.meanings } },
      ...(written && { written }),
    };
    return readGrid(view, block, reading) ?? [];
  });
}

/** The legend found, unless the person chose another or none; its labels mean what they said. */
function legendFor(found: Legend | null, legends: readonly Legend[], { legend, meanings }: SaidOfPlan): Legend | null {
  if (legend === null) return null;
  const chosen = legends.find(({ sheet }) => sheet === legend) ?? found;
  return chosen && withMeanings(chosen, meanings);
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
