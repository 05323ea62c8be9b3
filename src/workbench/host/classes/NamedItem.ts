import type { HostName, SheetModel } from "../model/SheetModel";
import { areaAddress, sheetPrefix } from "../grid/address";
import { areaOfName } from "../operations/findArea";
import { asBoolean, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** A defined name, for cells, a constant or a formula. */
export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly session: Session,
    private readonly owner: SheetModel | null,
    private readonly item: HostName,
  ) {
    super();
  }

  override get isGone(): boolean {
    if (this.owner && !this.session.holds(this.owner)) return true;
    return !(this.owner?.names ?? this.session.model.names).includes(this.item);
  }

  get name(): string {
    return this.item.name;
  }

  get _Id(): string {
    return this.item.name;
  }

  get comment(): string {
    return this.item.comment;
  }
  set comment(value: unknown) {
    this.session.changeWorkbook();
    this.item.comment = asText(value);
  }

  get visible(): boolean {
    return this.item.visible;
  }
  set visible(value: unknown) {
    this.session.changeWorkbook();
    this.item.visible = asBoolean(value);
  }

  get formula(): string {
    return this.item.formula;
  }
  set formula(value: unknown) {
    this.session.changeWorkbook();
    const formula = asText(value);
    this.item.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }

  get scope(): string {
    return this.owner ? "Worksheet" : "Workbook";
  }

  get type(): string {
    if (this.place) return "Range";
    if (this.item.formula.includes("#REF!")) return "Error";
    return typeof this.constant === "number" ? "Double" : typeof this.constant === "boolean" ? "Boolean" : "String";
  }

  /** *documented*: for cells their address, with sheet and without dollars; for a constant what it is. */
  get value(): unknown {
    const { place } = this;
    return place ? sheetPrefix(place.sheet.name) + areaAddress(place.area) : this.constant;
  }

  get worksheet(): HostObject {
    if (!this.owner) throw new HostError("ItemNotFound");
    return this.session.make.worksheet(this.owner);
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.owner && this.worksheet;
  }

  getRange(): HostObject {
    const { place } = this;
    if (!place) throw new HostError("InvalidReference");
    return this.session.make.range(place.sheet, place.area);
  }

  getRangeOrNullObject(): HostObject | null {
    return this.place && this.getRange();
  }

  delete(): null {
    this.session.changeWorkbook();
    const names = this.owner?.names ?? this.session.model.names;
    names.splice(names.indexOf(this.item), 1);
    return null;
  }

  private get place() {
    return areaOfName(this.session, this.item, this.owner);
  }

  private get constant(): string | number | boolean {
    const text = this.item.formula.replace(/^=/, "");
    if (/^(TRUE|FALSE)$/i.test(text)) return /^TRUE$/i.test(text);
    if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
    return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : this.item.formula;
  }
}
