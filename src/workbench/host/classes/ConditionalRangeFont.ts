import type { SheetModel } from "../model/SheetModel";
import { asColor } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import type { RuleParts } from "./RuleParts";

/** The font of cells where a rule holds; "" where the rule says nothing of it. */
export class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly parts: () => RuleParts,
  ) {
    super();
  }

  get color(): string {
    return this.parts()[0].fontColor ?? "";
  }
  set color(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    const color = asColor(value);
    for (const part of this.parts()) part.fontColor = color;
  }

  clear(): null {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    for (const part of this.parts()) delete part.fontColor;
    return null;
  }
}
