import type { HostChart, SheetModel } from "../model/SheetModel";
import { asIndex } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ChartSeries } from "./ChartSeries";

/** `chart.series`: a column of the source each, the first being labels (*guessed* for sources with a label column). */
export class ChartSeriesCollection extends HostObject {
  readonly className = "ChartSeriesCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly chart: () => HostChart,
  ) {
    super();
  }

  get count(): number {
    return Math.max(1, this.chart().source.columnCount - 1);
  }

  override collected(): ChartSeries[] {
    return Array.from({ length: this.count }, (_, index) => this.series(index));
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeries {
    if (asIndex(index) >= this.count) throw new HostError("InvalidArgument");
    return this.series(asIndex(index));
  }

  private series(index: number): ChartSeries {
    return new ChartSeries(this.session, this.sheet, this.chart, index);
  }
}
