import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { asColor } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** The fill of cells where a rule holds; "" where the rule says nothing of it. */
export class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly find: () => HostConditionalFormat,
  ) {
    super();
  }

  get color(): string {
    return this.find().fillColor ?? "";
  }
  set color(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    this.find().fillColor = asColor(value);
  }

  clear(): null {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    delete this.find().fillColor;
    return null;
  }
}
