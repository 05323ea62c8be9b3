import type { CellPosition } from "../../cells/Area";
import type { Block } from "../BlockQueue";
import { fillOf, formulaOf, valueOf } from "../load/cellOfHost";
import { rangeOf } from "../rangeOf";
import type { CellState } from "./CellState";

/** What a cell's state weighs in an answer, in bytes, without its text. */
export const STATE_BYTES = 250;

const ASKED = {
  format: {
    fill: { color: true, tintAndShade: true },
    font: { bold: true, color: true },
    horizontalAlignment: true,
  },
} as const;

/** What is asked of a block of cells, to be read with `statesOf` after the round trip. */
export interface AskedStates {
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks for the states of a block of cells. */
export function askStates(context: Excel.RequestContext, block: Block): AskedStates {
  const range = rangeOf(context, block);
  range.load("values,formulas,numberFormat");
  return { range, properties: range.getCellProperties(ASKED) };
}

/** The answer, cell by cell, with the cells' own places. */
export function statesOf({ area }: Block, asked: AskedStates): readonly (CellPosition & { state: CellState })[] {
  const arrays: HostArrays = asked.range;
  return asked.properties.value.flatMap((row, r) =>
    row.map(({ format }, c) => {
      const contents = { value: arrays.values[r]?.[c], formula: arrays.formulas[r]?.[c] };
      return {
        rowIndex: area.rowIndex + r,
        columnIndex: area.columnIndex + c,
        state: {
          value: valueOf(contents.value),
          formula: formulaOf(contents) ?? null,
          numberFormat: arrays.numberFormat[r]?.[c] ?? "General",
          fill: fillOf(format) ?? null,
          fontColor: format?.font?.color?.toUpperCase() ?? null,
          bold: format?.font?.bold ?? null,
          horizontalAlignment: format?.horizontalAlignment ?? null,
        },
      };
    }),
  );
}

/** Office.js declares these as `any[][]`. */
interface HostArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}
