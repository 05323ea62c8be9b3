import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { asColor } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** The font of cells where a rule holds; "" where the rule says nothing of it. */
export class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly find: () => HostConditionalFormat,
  ) {
    super();
  }

  get color(): string {
    return this.find().fontColor ?? "";
  }
  set color(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    this.find().fontColor = asColor(value);
  }

  clear(): null {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    delete this.find().fontColor;
    return null;
  }
}
