import type { HostChart, SheetModel } from "../model/SheetModel";
import { asColor } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** `series.format.fill`: it can be set and not read (*documented*). */
export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly chart: () => HostChart,
    private readonly index: number,
  ) {
    super();
  }

  setSolidColor(color: unknown): null {
    return this.fill(asColor(color));
  }

  clear(): null {
    return this.fill("");
  }

  private fill(color: string): null {
    this.session.changeSheet(this.sheet, null, "allowEditObjects");
    const { seriesFills } = this.chart();
    while (seriesFills.length < this.index) seriesFills.push("");
    seriesFills[this.index] = color;
    return null;
  }
}
