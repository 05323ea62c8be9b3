import type { Area } from "../../cells/Area";
import { parseA1 } from "../../cells/a1";
import type { SheetKind, SheetTable } from "../../cells/SheetCells";
import { hostProblemOf } from "../hostProblemOf";
import { areasOf } from "./areasOf";
import { askOutline, type AskedOutline } from "./askOutline";
import { guessBytesPerCell } from "./guessBytesPerCell";
import { loadMergesInBands } from "./loadMergesInBands";
import type { Tabs } from "./loadTabs";
import { readMark } from "./mark";
import type { SheetOutline } from "./SheetOutline";

/** Everything about the sheets but their cells, and the add-in's settings. */
export interface Outlines {
  readonly sheets: readonly SheetOutline[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Used areas, merges, tables, filters, print areas, marks and settings of every sheet: one round trip. Merged areas are
 * asked for only where the caller says so: asking clears Excel's own undo on the desktop (#5918).
 */
export async function loadOutlines(context: Excel.RequestContext, tabs: Tabs, withMerges: boolean): Promise<Outlines> {
  try {
    return await loadAtOnce(context, tabs, withMerges);
  } catch (error) {
    const code = hostProblemOf(error, "load")?.code;
    if (!withMerges || (code !== "refused" && code !== "too-large")) throw error;
  }
  const outlines = await loadAtOnce(context, tabs, false);
  const sheets: SheetOutline[] = [];
  for (const sheet of outlines.sheets) {
    const merges = sheet.extent ? await loadMergesInBands(context, sheet.id, sheet.extent) : [];
    sheets.push({ ...sheet, merges });
  }
  return { ...outlines, sheets };
}

async function loadAtOnce(
  context: Excel.RequestContext,
  { tabs, tables }: Tabs,
  withMerges: boolean,
): Promise<Outlines> {
  const settings = context.workbook.settings;
  settings.load("items/key,items/value");
  const asked = tabs.map((tab) => ({ tab, answer: askOutline(context, tab.id, withMerges) }));
  const tableRanges = tables.map((table) => {
    const range = context.workbook.tables.getItem(table.id).getRange();
    range.load("address");
    return { ...table, range };
  });
  await context.sync();

  const taken = new Set<SheetKind>();
  return {
    settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
    sheets: asked.map(({ tab, answer }) => {
      const kind = answer.mark.isNullObject ? null : readMark(answer.mark.formula);
      const isOurs = kind !== null && !taken.has(kind); // of two with the same mark (a copied sheet) the leftmost is ours
      if (kind) taken.add(kind);
      const extent = extentOf(answer);
      const autoFilter = answer.filter.isNullObject ? null : parseA1(answer.filter.address);
      const printArea = answer.print.isNullObject ? null : parseA1(answer.print.address.split(",")[0] ?? "");
      return {
        ...tab,
        extent,
        merges: answer.merged ? areasOf(answer.merged) : [],
        tables: tableRanges.filter(({ sheetId }) => sheetId === tab.id).flatMap(tableOf),
        conditionalFormats: answer.formats.items,
        bytesPerCell: guessBytesPerCell(answer.sample.values, extent),
        ...(autoFilter && { autoFilter }),
        ...(printArea && { printArea }),
        ...(isOurs && { mark: kind }),
      };
    }),
  };
}

/**
 * Formatted empty cells inflate the used range, so values bound what is read; one row and column more, because the
 * coloured cells of a legend may stand beside its last word.
 */
function extentOf({ withValues, withFormats }: AskedOutline): Area | null {
  if (withValues.isNullObject || withFormats.isNullObject) return null;
  return {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: Math.min(endRow(withValues) + 1, endRow(withFormats)),
    columnCount: Math.min(endColumn(withValues) + 1, endColumn(withFormats)),
  };
}

function endRow(range: Excel.Range): number {
  return range.rowIndex + range.rowCount;
}

function endColumn(range: Excel.Range): number {
  return range.columnIndex + range.columnCount;
}

interface TableRange {
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly range: Excel.Range;
}

function tableOf({ name, hasHeader, hasTotals, range }: TableRange): readonly SheetTable[] {
  const area = parseA1(range.address);
  return area ? [{ name, area, hasHeader, hasTotals }] : [];
}
