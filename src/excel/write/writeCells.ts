import { groupBy } from "../groupBy";
import { rangeOf } from "../rangeOf";
import { addressesOf } from "./addressesOf";
import { blocksAround, placeKey } from "./blocksAround";
import type { CellPut } from "./CellPut";
import { worksheetOf } from "../worksheetOf";

/** Cells between two runs that are left alone: null in an array of values means that. */
const GAP = 20;

/**
 * Queues these puts, without a round trip: number formats before values, so that a text under "@" stays one; values by
 * runs down a column; fills and fonts by all the cells that get the same.
 */
export function writeCells(context: Excel.RequestContext, puts: readonly CellPut[]): void {
  writeArrays(context, puts, "numberFormat");
  writeArrays(context, puts, "content");
  writeFormats(context, puts, "fill", (format, fill) =>
    fill === null ? format.fill.clear() : (format.fill.color = fill),
  );
  writeFormats(context, puts, "fontColor", (format, color) => (format.font.color = color));
  writeFormats(context, puts, "bold", (format, bold) => (format.font.bold = bold));
  writeFormats(context, puts, "horizontalAlignment", (format, alignment) => (format.horizontalAlignment = alignment));
}

function writeArrays(context: Excel.RequestContext, puts: readonly CellPut[], key: "numberFormat" | "content"): void {
  const wanted = new Map(puts.filter((put) => put[key] !== undefined).map((put) => [placeKey(put), put]));
  for (const block of blocksAround([...wanted.values()], GAP)) {
    const { rowIndex, columnIndex, rowCount } = block.area;
    const column = Array.from({ length: rowCount }, (_, index) => {
      const place = { sheetId: block.sheetId, rowIndex: rowIndex + index, columnIndex };
      return [wanted.get(placeKey(place))?.[key] ?? null];
    });
    const range = rangeOf(context, block);
    if (key === "content") range.formulas = column;
    else range.numberFormat = column;
  }
}

type FormatKey = "fill" | "fontColor" | "bold" | "horizontalAlignment";

function writeFormats<Key extends FormatKey>(
  context: Excel.RequestContext,
  puts: readonly CellPut[],
  key: Key,
  apply: (format: Excel.RangeFormat, value: Exclude<CellPut[Key], undefined>) => void,
): void {
  const wanted = puts.filter((put) => put[key] !== undefined);
  for (const [sheetId, onSheet] of groupBy(wanted, (put) => put.sheetId)) {
    const sheet = worksheetOf(context, sheetId);
    for (const [value, alike] of groupBy(onSheet, (put) => put[key])) {
      if (value === undefined) continue;
      for (const address of addressesOf(alike)) {
        apply(sheet.getRanges(address).format, value as Exclude<CellPut[Key], undefined>);
      }
    }
  }
}
