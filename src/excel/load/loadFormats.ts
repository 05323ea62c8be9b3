import type { Block } from "../BlockQueue";
import { LIMITS } from "../limits";
import { loadInBlocks } from "../loadInBlocks";
import type { LongWork } from "../LongWork";
import { rangeOf } from "../rangeOf";
import type { HostFormat } from "./cellOfHost";
import { blocksOf } from "./loadContents";
import type { SheetOutline } from "./SheetOutline";

/** What is asked of a cell's format, and no more: at 40,000 cells the answer comes near the 5 MB that the web allows. */
export const ASKED_FORMATS = {
  format: { fill: { color: true, tintAndShade: true }, font: { bold: true, strikethrough: true } },
} as const;

/** The formats of a sheet's cells, row by row. */
export type SheetFormats = readonly (readonly HostFormat[])[];

/** Fills and fonts of all sheets, by sheet id: one round trip per 40,000 cells. */
export async function loadFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  work: LongWork,
): Promise<ReadonlyMap<string, SheetFormats>> {
  const formats = new Map(sheets.map(({ id }) => [id, [] as HostFormat[][]]));
  const loader = {
    operation: "load",
    weight: LIMITS.formattedCells,
    weightOf: () => 1,
    ask: (block: Block) => rangeOf(context, block).getCellProperties(ASKED_FORMATS),
    receive: ({ sheetId }: Block, asked: OfficeExtension.ClientResult<Excel.CellProperties[][]>) => {
      for (const row of asked.value) formats.get(sheetId)?.push(row.map(({ format }) => format));
    },
  };
  await loadInBlocks(context, blocksOf(sheets), loader, work);
  return formats;
}
