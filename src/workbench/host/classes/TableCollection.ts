import type { HostTable, SheetModel } from "../model/SheetModel";
import { findArea } from "../operations/findArea";
import { addTable } from "../operations/tables";
import { asBoolean, asIndex, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { Table } from "./Table";

/** The tables of one sheet, or of the whole workbook. */
export class TableCollection extends HostObject {
  readonly className = "TableCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel | null,
  ) {
    super();
  }

  get count(): number {
    return this.tables().length;
  }

  override collected(): Table[] {
    return this.tables().map(([sheet, { id }]) => new Table(this.session, sheet, id));
  }

  override indexed(key: unknown): Table {
    const found = this.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): Table {
    const found = this.collected()[asIndex(index)];
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }

  getCount(): number {
    return this.count;
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = findArea(this.session, this.sheet, address);
    const { id } = addTable(this.session, sheet, area, asBoolean(hasHeaders));
    return new Table(this.session, sheet, id);
  }

  /** By id, or by name in whatever case. */
  private find(key: unknown): Table | undefined {
    const wanted = asText(key).toLowerCase();
    return this.collected().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  private tables(): [SheetModel, HostTable][] {
    const sheets = this.sheet ? [this.sheet] : this.session.model.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table): [SheetModel, HostTable] => [sheet, table]));
  }
}
