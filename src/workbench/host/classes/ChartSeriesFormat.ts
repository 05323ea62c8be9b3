import type { HostChart, SheetModel } from "../model/SheetModel";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ChartFill } from "./ChartFill";

/** `series.format`. */
export class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly chart: () => HostChart,
    private readonly index: number,
  ) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.session, this.sheet, this.chart, this.index);
  }
}
