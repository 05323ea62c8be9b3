import type { SheetModel } from "../model/SheetModel";
import { asColor } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import type { RuleParts } from "./RuleParts";

/** The fill of cells where a rule holds; "" where the rule says nothing of it. */
export class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly parts: () => RuleParts,
  ) {
    super();
  }

  get color(): string {
    return this.parts()[0].fillColor ?? "";
  }
  set color(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    const color = asColor(value);
    for (const part of this.parts()) part.fillColor = color;
  }

  clear(): null {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    for (const part of this.parts()) delete part.fillColor;
    return null;
  }
}
