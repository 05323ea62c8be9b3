import type { Area } from "../../cells/Area";

const ARRAYS_AS_LONG_AS_THE_VALUE = 3; /* values, text, formulas */
const NUMBER_FORMAT = 10; /* "General", */

/**
 * What the cells of an area weigh in an answer that gives value, text, formula and number format, in bytes a cell, by
 * the values of the sheet's first corner.
 */
export function guessBytesPerCell(sample: readonly (readonly unknown[])[], extent: Area | null): number {
  const rows = sample.slice(0, extent?.rowCount ?? 0).map((row) => row.slice(0, extent?.columnCount ?? 0));
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const bytes = cells === 0 ? 0 : JSON.stringify(rows).length / cells;
  return ARRAYS_AS_LONG_AS_THE_VALUE * bytes + NUMBER_FORMAT;
}
