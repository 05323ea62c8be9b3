import type { SheetModel } from "../model/SheetModel";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalFormatRule } from "./ConditionalFormatRule";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import type { RuleParts } from "./RuleParts";

/** A rule with a formula of its own, `conditionalFormat.custom`. */
export class CustomConditionalFormat extends HostObject {
  readonly className = "CustomConditionalFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly parts: () => RuleParts,
  ) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.sheet, this.parts);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.sheet, this.parts);
  }
}
