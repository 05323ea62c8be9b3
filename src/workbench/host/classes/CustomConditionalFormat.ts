import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalFormatRule } from "./ConditionalFormatRule";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

/** A rule with a formula of its own, `conditionalFormat.custom`. */
export class CustomConditionalFormat extends HostObject {
  readonly className = "CustomConditionalFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly find: () => HostConditionalFormat,
  ) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.sheet, this.find);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.sheet, this.find);
  }
}
