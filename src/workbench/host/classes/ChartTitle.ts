import type { HostChart, SheetModel } from "../model/SheetModel";
import { asBoolean, asText } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** `chart.title`. */
export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly chart: () => HostChart,
  ) {
    super();
  }

  get text(): string {
    return this.chart().title;
  }
  set text(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowEditObjects");
    this.chart().title = asText(value);
  }

  get visible(): boolean {
    return this.chart().title !== "";
  }
  set visible(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowEditObjects");
    if (!asBoolean(value)) this.chart().title = "";
  }
}
