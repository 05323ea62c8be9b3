import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { asText } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** `custom.rule`: the formula that decides. */
export class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly find: () => HostConditionalFormat,
  ) {
    super();
  }

  get formula(): string {
    return this.find().formula ?? "";
  }
  set formula(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    const formula = asText(value);
    this.find().formula = formula.startsWith("=") ? formula : `=${formula}`;
  }
}
