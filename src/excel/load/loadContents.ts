import type { Area } from "../../cells/Area";
import type { Block } from "../BlockQueue";
import { isLiveColour } from "../../cells/liveColourMark";
import { LIMITS } from "../limits";
import { loadInBlocks } from "../loadInBlocks";
import type { LongWork } from "../LongWork";
import { rangeOf } from "../rangeOf";
import { areasOf } from "./areasOf";
import type { HostContents } from "./cellOfHost";
import type { SheetOutline } from "./SheetOutline";

/** What a sheet's cells hold, without their formats, and what is hidden. */
export interface SheetContents {
  readonly rows: HostContents[][];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly conditionalFormats: Area[];
  readonly liveColours: Area[];
}

/**
 * Values, texts, formulas and number formats of all sheets, by sheet id: one round trip per 4 MB. Hidden rows and columns
 * and the areas of conditional formats come along.
 */
export async function loadContents(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  work: LongWork,
): Promise<ReadonlyMap<string, SheetContents>> {
  const outlines = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const contents = new Map(sheets.map(({ id }) => [id, emptyContents()]));
  const ask = (block: Block) => {
    const range = rangeOf(context, block);
    range.load("values,text,formulas,numberFormat");
    const isFirst = block.area.rowIndex === 0;
    return {
      range,
      rows: range.getRowProperties({ rowHidden: true }),
      columns: isFirst ? range.getColumnProperties({ columnHidden: true }) : null,
      formats: isFirst ? askConditionalFormats(outlines.get(block.sheetId)) : [],
    };
  };
  const receive = ({ sheetId, area }: Block, { range, rows, columns, formats }: ReturnType<typeof ask>) => {
    const sheet = contents.get(sheetId);
    if (!sheet) return;
    sheet.rows.push(...contentsOf(range));
    for (const [index, row] of rows.value.entries()) if (row.rowHidden) sheet.hiddenRows.push(area.rowIndex + index);
    for (const [index, column] of (columns?.value ?? []).entries()) {
      if (column.columnHidden) sheet.hiddenColumns.push(index);
    }
    for (const { areas, rule } of formats) {
      const isOurs = rule !== null && isLiveColour(rule.formula);
      (isOurs ? sheet.liveColours : sheet.conditionalFormats).push(...areasOf(areas));
    }
  };
  const loader = {
    operation: "load",
    weight: LIMITS.bytes,
    weightOf: ({ sheetId }: Block) => outlines.get(sheetId)?.bytesPerCell ?? 1,
    ask,
    receive,
  };
  await loadInBlocks(context, blocksOf(sheets), loader, work);
  return contents;
}

/** The whole of every sheet that holds something. */
export function blocksOf(sheets: readonly SheetOutline[]): readonly Block[] {
  return sheets.flatMap(({ id, extent }) => (extent ? [{ sheetId: id, area: extent }] : []));
}

interface AskedFormat {
  readonly areas: Excel.RangeAreas;
  /** Null where it is no custom formula, and so not ours. */
  readonly rule: Excel.ConditionalFormatRule | null;
}

function askConditionalFormats(outline: SheetOutline | undefined): readonly AskedFormat[] {
  return (outline?.conditionalFormats ?? []).map((format) => {
    const areas = format.getRanges();
    areas.load("areas/items/address");
    const rule = format.type === "Custom" ? format.custom.rule : null;
    rule?.load("formula");
    return { areas, rule };
  });
}

/** What the cells of a range hold, row by row, once its values, texts, formulas and number formats are loaded. */
export function contentsOf(range: Excel.Range): HostContents[][] {
  const { values, text, formulas, numberFormat }: HostArrays = range;
  return values.map((row, r) =>
    row.map((value, c) => ({
      value,
      text: text[r]?.[c] ?? "",
      formula: formulas[r]?.[c],
      numberFormat: numberFormat[r]?.[c] ?? "General",
    })),
  );
}

/** Office.js declares these as `any[][]`. */
interface HostArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

function emptyContents(): SheetContents {
  return { rows: [], hiddenRows: [], hiddenColumns: [], conditionalFormats: [], liveColours: [] };
}
