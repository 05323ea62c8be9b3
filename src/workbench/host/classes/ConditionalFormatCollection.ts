import type { HostArea, HostConditionalFormat, SheetModel } from "../model/SheetModel";
import { contains, intersection } from "../grid/area";
import { asIndex } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalFormat } from "./ConditionalFormat";

/** `range.conditionalFormats`, of one area or several: the rules that touch them, first in priority first. */
export class ConditionalFormatCollection extends HostObject {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly areas: readonly HostArea[],
  ) {
    super();
  }

  override collected(): ConditionalFormat[] {
    const ids = new Set(this.rules().map(({ id }) => id));
    return [...ids].map((id) => new ConditionalFormat(this.session, this.sheet, id));
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
    return this.collected().length;
  }

  /** *documented*: a new rule comes first. *observed* (#5194): over several areas it is one rule. */
  add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw new HostError("NotImplemented", "The workbench adds rules with a formula only.");
    this.change();
    for (const rule of this.sheet.conditionalFormats) rule.priority++;
    const id = this.session.newId();
    this.sheet.conditionalFormats.unshift(
      ...this.areas.map((area) => ({
        id,
        area: { ...area },
        type: "Custom" as const,
        priority: 0,
        stopIfTrue: false,
      })),
    );
    return new ConditionalFormat(this.session, this.sheet, id);
  }

  /** *guessed*: a rule that reaches beyond the range stays; Excel cuts the range out of it. */
  clearAll(): null {
    this.change();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (rule) => !this.areas.some((area) => contains(area, rule.area)),
    );
    return null;
  }

  private change(): void {
    for (const area of this.areas) this.session.changeSheet(this.sheet, area, "allowFormatCells");
  }

  private find(key: unknown): ConditionalFormat | undefined {
    return this.collected().find(({ id }) => id === key);
  }

  private rules(): HostConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((rule) => this.areas.some((area) => intersection(rule.area, area)))
      .sort((a, b) => a.priority - b.priority);
  }
}
