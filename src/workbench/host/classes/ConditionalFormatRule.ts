import { moveReferences } from "../formula/rewriteReferences";
import type { SheetModel } from "../model/SheetModel";
import { asText } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import type { RuleParts } from "./RuleParts";

/**
 * `custom.rule`: the formula that decides. *observed* (#5194): it counts from the first cell of the range the rule was
 * fetched through; here always from the first cell of its first area.
 */
export class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly parts: () => RuleParts,
  ) {
    super();
  }

  get formula(): string {
    return this.parts()[0].formula ?? "";
  }
  set formula(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    const formula = asText(value);
    const [{ area: first }] = this.parts();
    for (const part of this.parts()) {
      const own = moveReferences(formula, part.area.row - first.row, part.area.column - first.column);
      part.formula = own.startsWith("=") ? own : `=${own}`;
    }
  }
}
