import type { ContentChart, SheetContent } from "../../cells/SheetContent";

const NAME = "Plan Steward chart";

const TYPES = { barStacked: "BarStacked", barStacked100: "BarStacked100" } as const;

/** Whether a chart of this name is ours to replace. */
export function isOurChart(name: string): boolean {
  return name.startsWith(NAME);
}

/** Queues a sheet's charts. One without a row of data is left out: Excel refuses an empty series. */
export function drawCharts(sheet: Excel.Worksheet, { charts }: SheetContent): void {
  const withData = (charts ?? []).filter(({ data }) => data.rowCount > 1 && data.columnCount > 1);
  for (const [index, chart] of withData.entries()) drawChart(sheet, chart, `${NAME} ${index + 1}`);
}

function drawChart(
  sheet: Excel.Worksheet,
  { title, type, data, seriesFills, place }: ContentChart,
  name: string,
): void {
  const source = sheet.getRangeByIndexes(data.rowIndex, data.columnIndex, data.rowCount, data.columnCount);
  const chart = sheet.charts.add(TYPES[type], source, "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(
    sheet.getRangeByIndexes(place.rowIndex, place.columnIndex, 1, 1),
    sheet.getRangeByIndexes(place.rowIndex + place.rowCount - 1, place.columnIndex + place.columnCount - 1, 1, 1),
  );
  for (const [index, fill] of seriesFills.slice(0, data.columnCount - 1).entries()) {
    chart.series.getItemAt(index).format.fill.setSolidColor(fill);
  }
}
