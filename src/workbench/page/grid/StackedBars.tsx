import type { HostChart, SheetModel } from "../../host/model/SheetModel";
import { pixelsOfPoints } from "../geometry/pixelsOfPoints";
import { readChartSeries } from "./readChartSeries";

/** Room for the title, the key and the names of categories. */
const TITLE = 26;
const KEY = 22;
const NAMES = 0.3;

/** Stacked bars, drawn simply: enough to see what the add-in asked Excel to draw. */
export function StackedBars({ chart, sheet }: { readonly chart: HostChart; readonly sheet: SheetModel }) {
  const { categories, series } = readChartSeries(sheet, chart);
  const width = pixelsOfPoints(chart.place.width);
  const height = pixelsOfPoints(chart.place.height);
  const totals = categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const most = Math.max(...totals, 1);
  const isShare = chart.type.endsWith("100");
  const start = width * NAMES;
  const room = width - start - 12;
  const step = (height - TITLE - KEY) / Math.max(categories.length, 1);
  const thickness = Math.min(24, step * 0.7);
  return (
    <svg width={width} height={height} aria-hidden>
      <text x={width / 2} y={18} textAnchor="middle" className="chart-title">
        {chart.title}
      </text>
      {categories.map((category, index) => {
        const top = TITLE + index * step + (step - thickness) / 2;
        const scale = room / (isShare ? Math.max(totals[index] ?? 0, 1) : most);
        let left = start;
        return (
          <g key={index}>
            <text x={start - 6} y={top + thickness / 2} textAnchor="end" dominantBaseline="central">
              {shorten(category, start)}
            </text>
            {series.map(({ name, fill, values }) => {
              const length = (values[index] ?? 0) * scale;
              const bar = <rect key={name} x={left} y={top} width={length} height={thickness} fill={fill} />;
              left += length;
              return bar;
            })}
          </g>
        );
      })}
      {series.map(({ name, fill }, index) => (
        <g key={name} transform={`translate(${12 + (index * (width - 24)) / series.length}, ${height - 14})`}>
          <rect width={9} height={9} fill={fill} />
          <text x={13} y={9}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function shorten(text: string, room: number): string {
  const most = Math.max(4, Math.floor(room / 6.5) - 1);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
