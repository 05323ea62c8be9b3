import type { HostName, SheetModel } from "../model/SheetModel";
import { areaAddress, readAddress, sheetPrefix } from "../grid/address";
import { findArea } from "../operations/findArea";
import { asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { NamedItem } from "./NamedItem";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly session: Session,
    private readonly owner: SheetModel | null,
  ) {
    super();
  }

  override collected(): NamedItem[] {
    return this.names.map((name) => new NamedItem(this.session, this.owner, name));
  }

  override indexed(key: unknown): NamedItem {
    const item = this.find(asText(key));
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  getItemOrNullObject(key: unknown): NamedItem | null {
    return this.find(asText(key)) ?? null;
  }

  getCount(): number {
    return this.names.length;
  }

  /** A name for cells, or for a constant or formula given as text. */
  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    this.session.changeWorkbook();
    const text = asText(name);
    requireName(text);
    if (this.find(text)) throw new HostError("ItemAlreadyExists");
    const item: HostName = {
      name: text,
      formula: this.formulaOf(reference),
      comment: typeof comment === "string" ? comment : "",
      visible: true,
    };
    this.names.push(item);
    return new NamedItem(this.session, this.owner, item);
  }

  private find(wanted: string): NamedItem | undefined {
    return this.collected().find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  }

  private formulaOf(reference: unknown): string {
    if (typeof reference === "string" && !readAddress(reference)) {
      return reference.startsWith("=") ? reference : `=${reference}`;
    }
    if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
    const { sheet, area } = findArea(this.session, null, reference);
    const fixed = areaAddress(area).replace(/([A-Z]+|\d+)/g, "$$$1");
    return `=${sheetPrefix(sheet.name)}${fixed}`;
  }

  private get names(): HostName[] {
    return this.owner?.names ?? this.session.model.names;
  }
}

/** *documented*: letters, digits, points and underscores, not like a cell, at most 255. */
function requireName(name: string): void {
  const isFit =
    /^[A-Za-z_\\][\w.\\]*$/.test(name) && name.length <= 255 && !/^([A-Z]{1,3}\d+|[RC]|R\d*C\d*)$/i.test(name);
  if (!isFit) throw new HostError("InvalidArgument");
}
