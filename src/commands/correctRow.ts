import type { SheetCells } from "../cells/SheetCells";
import type { SaidRow } from "../plan/corrections/Corrections";
import { rowKey } from "../plan/corrections/rowKey";
import { viewSheet } from "../plan/grid/viewSheet";
import type { Grid } from "../plan/Plan";
import { changedSettings, readSettings } from "./Settings";

/**
 * The settings to keep once a person has said what a row of a plan is; null takes back what they said. It is kept by the
 * row's first words, so it holds when rows are inserted and for the same row on another month's sheet.
 */
export function correctRow(
  kept: Readonly<Record<string, unknown>>,
  sheet: SheetCells,
  grid: Pick<Grid, "area" | "columns">,
  rowIndex: number,
  said: SaidRow | null,
): Readonly<Record<string, unknown>> {
  const key = keyOfRow(sheet, grid, rowIndex);
  const rows = Object.entries(readSettings(kept).rows).filter(([other]) => other !== key);
  if (said !== null && key !== "") rows.push([key, said]);
  return changedSettings(kept, { rows: Object.fromEntries(rows) });
}

/** What a row of a plan is known by; "" for a blank one. */
export function keyOfRow(
  sheet: SheetCells,
  { area, columns }: Pick<Grid, "area" | "columns">,
  rowIndex: number,
): string {
  const { columnIndex: firstColumn, columnCount } = area;
  const lastColumn = firstColumn + columnCount - 1;
  return rowKey(viewSheet(sheet), { firstColumn, lastColumn, action: columns.action }, rowIndex);
}
