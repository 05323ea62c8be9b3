import type { HostArea, HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { contains, intersection } from "../grid/area";
import { asIndex } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalFormat } from "./ConditionalFormat";

/** `range.conditionalFormats`: the rules that touch the range, first in priority first. */
export class ConditionalFormatCollection extends HostObject {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly area: HostArea,
  ) {
    super();
  }

  override collected(): ConditionalFormat[] {
    return this.rules().map(({ id }) => new ConditionalFormat(this.session, this.sheet, id));
  }

  override indexed(key: unknown): ConditionalFormat {
    const found = this.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): ConditionalFormat | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.collected()[asIndex(index)];
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }

  getCount(): number {
    return this.rules().length;
  }

  /** *documented*: a new rule comes first. */
  add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw new HostError("NotImplemented", "The workbench adds rules with a formula only.");
    this.session.changeSheet(this.sheet, this.area, "allowFormatCells");
    for (const rule of this.sheet.conditionalFormats) rule.priority++;
    const id = this.session.newId();
    this.sheet.conditionalFormats.unshift({
      id,
      area: { ...this.area },
      type: "Custom",
      priority: 0,
      stopIfTrue: false,
    });
    return new ConditionalFormat(this.session, this.sheet, id);
  }

  /** *guessed*: a rule that reaches beyond the range stays; Excel cuts the range out of it. */
  clearAll(): null {
    this.session.changeSheet(this.sheet, this.area, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((rule) => !contains(this.area, rule.area));
    return null;
  }

  private find(key: unknown): ConditionalFormat | undefined {
    return this.collected().find(({ id }) => id === key);
  }

  private rules(): HostConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((rule) => intersection(rule.area, this.area))
      .sort((a, b) => a.priority - b.priority);
  }
}
