import type { HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { asBoolean } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { CustomConditionalFormat } from "./CustomConditionalFormat";

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
    return !this.session.holds(this.sheet) || this.find() === undefined;
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
    this.rule.stopIfTrue = asBoolean(value);
  }

  get custom(): CustomConditionalFormat {
    if (this.rule.type !== "Custom") throw new HostError("ItemNotFound");
    return new CustomConditionalFormat(this.session, this.sheet, () => this.rule);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.rule.type === "Custom" ? this.custom : null;
  }

  getRange(): HostObject {
    return this.session.make.range(this.sheet, this.rule.area);
  }

  getRangeOrNullObject(): HostObject {
    return this.getRange();
  }

  /** The model keeps one area a rule; a file's rule over several comes as several rules. */
  getRanges(): HostObject {
    return this.session.make.rangeAreas(this.sheet, [this.rule.area]);
  }

  delete(): null {
    this.session.changeSheet(this.sheet, null, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(({ id }) => id !== this.ruleId);
    return null;
  }

  private get rule(): HostConditionalFormat {
    const rule = this.find();
    if (!rule) throw new HostError("ItemNotFound");
    return rule;
  }

  private find(): HostConditionalFormat | undefined {
    return this.sheet.conditionalFormats.find(({ id }) => id === this.ruleId);
  }
}
