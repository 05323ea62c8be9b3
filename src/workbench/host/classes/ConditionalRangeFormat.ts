import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalRangeFill } from "./ConditionalRangeFill";
import { ConditionalRangeFont } from "./ConditionalRangeFont";

/** How cells look where a rule holds: fill and font colour. */
export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly find: () => HostConditionalFormat,
  ) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.sheet, this.find);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.sheet, this.find);
  }
}
