import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { asBoolean } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { CustomConditionalFormat } from "./CustomConditionalFormat";
import type { RuleParts } from "./RuleParts";

/** A rule of conditional formatting. Only custom formulas can be read and changed; others are carried. */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly ruleId: string,
  ) {
    super();
  }

  override get isGone(): boolean {
    return !this.session.holds(this.sheet) || this.find().length === 0;
  }

  get id(): string {
    return this.ruleId;
  }

  get type(): string {
    return this.rule.type;
  }

  get priority(): number {
    return this.rule.priority;
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    const stops = asBoolean(value);
    for (const part of this.parts) part.stopIfTrue = stops;
  }

  get custom(): CustomConditionalFormat {
    if (this.rule.type !== "Custom") throw new HostError("ItemNotFound");
    return new CustomConditionalFormat(this.session, this.sheet, () => this.parts);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.rule.type === "Custom" ? this.custom : null;
  }

  /** *documented*: an error where the rule is over several areas; which, is *guessed*. */
  getRange(): HostObject {
    if (this.parts.length > 1) throw new HostError("InvalidArgument");
    return this.session.make.range(this.sheet, this.rule.area);
  }

  getRangeOrNullObject(): HostObject | null {
    return this.parts.length > 1 ? null : this.getRange();
  }

  getRanges(): HostObject {
    return this.session.make.rangeAreas(
      this.sheet,
      this.parts.map(({ area }) => area),
    );
  }

  delete(): null {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(({ id }) => id !== this.ruleId);
    return null;
  }

  private get rule(): HostConditionalFormat {
    return this.parts[0];
  }

  private get parts(): RuleParts {
    const [first, ...others] = this.find();
    if (!first) throw new HostError("ItemNotFound");
    return [first, ...others];
  }

  private find(): HostConditionalFormat[] {
    return this.sheet.conditionalFormats.filter(({ id }) => id === this.ruleId);
  }
}
