import type { HostChart, SheetModel } from "../model/SheetModel";
import { cellAt } from "../grid/cells";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ChartSeriesFormat } from "./ChartSeriesFormat";

/** One series of a chart. */
export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly chart: () => HostChart,
    private readonly index: number,
  ) {
    super();
  }

  /** Its header in the source. */
  get name(): string {
    const { row, column, columnCount } = this.chart().source;
    const offset = columnCount > 1 ? this.index + 1 : this.index;
    return String(cellAt(this.sheet, row, column + offset)?.value ?? "");
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.sheet, this.chart, this.index);
  }
}
