import type { SheetModel } from "../model/SheetModel";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalRangeFill } from "./ConditionalRangeFill";
import { ConditionalRangeFont } from "./ConditionalRangeFont";
import type { RuleParts } from "./RuleParts";

/** How cells look where a rule holds: fill and font colour. */
export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly parts: () => RuleParts,
  ) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.sheet, this.parts);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.sheet, this.parts);
  }
}
