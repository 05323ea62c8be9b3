import type { HostChart } from "../../host/model/SheetModel";
import { pixelsOfPoints } from "../geometry/pixelsOfPoints";
import { HEADERS, useSheetView } from "./SheetView";
import { StackedBars } from "./StackedBars";

/** The charts over the sheet: bars that the add-in made are drawn, any other is a grey place with its name. */
export function ChartLayer() {
  return useSheetView().sheet.charts.map((chart) => <ChartBox key={chart.id} chart={chart} />);
}

function ChartBox({ chart }: { readonly chart: HostChart }) {
  const { sheet } = useSheetView();
  const { left, top, width, height } = chart.place;
  const name = chart.title || chart.name;
  const isDrawn = chart.carried === undefined && /^(Bar|Column)/.test(chart.type);
  return (
    <figure
      className={isDrawn ? "chart" : "chart chart-not-drawn"}
      role="img"
      aria-label={`Chart: ${name}`}
      style={{
        left: HEADERS.width + pixelsOfPoints(left),
        top: HEADERS.height + pixelsOfPoints(top),
        width: pixelsOfPoints(width),
        height: pixelsOfPoints(height),
      }}
    >
      {isDrawn ? <StackedBars chart={chart} sheet={sheet} /> : `Chart: ${name}`}
    </figure>
  );
}
