import { FILL } from "../grid/formatMembers";
import { restyle } from "../grid/restyle";
import { HostObject } from "../protocol/HostObject";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";

/** `range.format.fill`. */
export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get color(): unknown {
    return readFormat(this.target, FILL.color);
  }
  set color(value: unknown) {
    writeFormat(this.target, FILL.color, value);
  }

  get tintAndShade(): unknown {
    return readFormat(this.target, FILL.tintAndShade);
  }

  get pattern(): unknown {
    return readFormat(this.target, FILL.pattern);
  }
  set pattern(value: unknown) {
    writeFormat(this.target, FILL.pattern, value);
  }

  clear(): null {
    const { session, sheet, styledAreas } = this.target;
    for (const area of styledAreas) {
      session.changeSheet(sheet, area, "allowFormatCells");
      restyle(sheet, area, (format) => ({ ...format, fillColor: null, fillPattern: "None" }));
      session.raiseFormatChanged(sheet, area);
    }
    return null;
  }
}
