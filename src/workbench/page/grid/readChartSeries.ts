import type { HostChart, SheetModel } from "../../host/model/SheetModel";

/** A chart's figures: a value of every series for every category. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly fill: string; readonly values: readonly number[] }[];
}

/** For series the add-in gave no colour. */
const FILLS = ["#4E79A7", "#F28E2B", "#76B7B2", "#E15759", "#59A14F", "#EDC948"];

/** Reads a chart's source as Excel does: series are columns, named in the first row, categories stand in the first column. */
export function readChartSeries(sheet: SheetModel, { source, seriesFills }: HostChart): ChartFigures {
  const valueAt = (row: number, column: number) => sheet.rows.get(row)?.get(column)?.value ?? null;
  const rows = Array.from({ length: Math.max(0, source.rowCount - 1) }, (_, index) => source.row + 1 + index);
  const columns = Array.from({ length: Math.max(0, source.columnCount - 1) }, (_, index) => source.column + 1 + index);
  return {
    categories: rows.map((row) => String(valueAt(row, source.column) ?? "")),
    series: columns.map((column, index) => ({
      name: String(valueAt(source.row, column) ?? ""),
      fill: seriesFills[index] || (FILLS[index % FILLS.length] ?? "#4E79A7"),
      values: rows.map((row) => {
        const value = valueAt(row, column);
        return typeof value === "number" ? Math.max(0, value) : 0;
      }),
    })),
  };
}
