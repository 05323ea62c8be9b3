import type { Area } from "../../cells/Area";
import type { Block } from "../BlockQueue";
import { LIMITS } from "../limits";
import { areasOf } from "../load/areasOf";
import { loadInBlocks } from "../loadInBlocks";
import { rangeOf } from "../rangeOf";
import type { SheetSnapshot } from "./SheetSnapshot";

/** What a cell weighs in the answer, in bytes. */
const CELL_BYTES = 700;

const ASKED = {
  hyperlink: true,
  format: {
    fill: { color: true, tintAndShade: true },
    font: { bold: true, italic: true, underline: true, color: true, size: true, name: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/** All that undo must know of the body of a sheet of ours before it is written again: one round trip for most. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  operation: string,
  sheetId: string,
  body: Area,
): Promise<SheetSnapshot> {
  const merged = rangeOf(context, { sheetId, area: body }).getMergedAreasOrNullObject();
  const arrays: { formulas: unknown[][]; numberFormats: string[][]; properties: Excel.CellProperties[][] } = {
    formulas: [],
    numberFormats: [],
    properties: [],
  };
  const ask = (block: Block) => {
    const range = rangeOf(context, block);
    range.load("formulas,values,numberFormat");
    return { range, properties: range.getCellProperties(ASKED) };
  };
  await loadInBlocks(context, [{ sheetId, area: body }], {
    operation,
    weight: LIMITS.bytes,
    weightOf: () => CELL_BYTES,
    alongside: () => merged.load("areas/items/address"),
    ask,
    receive: (_block, { range, properties }: ReturnType<typeof ask>) => {
      arrays.formulas.push(...(range.formulas as unknown[][]));
      arrays.numberFormats.push(...(range.numberFormat as string[][]));
      arrays.properties.push(...properties.value);
    },
  });
  return { body, ...arrays, merges: areasOf(merged) };
}
