import type { HostTable, SheetModel } from "../model/SheetModel";
import { areaOf } from "../grid/area";
import { addTableColumn } from "../operations/tables";
import { writeValues } from "../operations/writeValues";
import { asIndex, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { TableColumn } from "./TableColumn";

/** `table.columns`. */
export class TableColumnCollection extends HostObject {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly table: () => HostTable,
  ) {
    super();
  }

  get count(): number {
    return this.table().area.columnCount;
  }

  override collected(): TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => this.column(index));
  }

  /** By name; ids are the column's number in the table (*guessed*). */
  override indexed(key: unknown): TableColumn {
    const found = this.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): TableColumn {
    if (asIndex(index) >= this.count) throw new HostError("InvalidArgument");
    return this.column(asIndex(index));
  }

  getCount(): number {
    return this.count;
  }

  /** *documented*: `index` null adds at the end; `values` with the header first. */
  add(index: unknown, values: unknown, name: unknown): TableColumn {
    const at = index === null || index === undefined || index === -1 ? this.count : asIndex(index);
    const given = Array.isArray(values) ? (values as unknown[][]) : null;
    const { area } = this.table();
    if (at > area.columnCount) throw new HostError("InvalidArgument");
    addTableColumn(this.session, this.sheet, this.table(), at, given);
    if (name !== null && name !== undefined) {
      writeValues(this.session, this.sheet, areaOf(area.row, area.column + at), asText(name));
    }
    return this.column(at);
  }

  private find(key: unknown): TableColumn | undefined {
    return this.collected().find(({ name, id }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  }

  private column(index: number): TableColumn {
    return new TableColumn(this.session, this.sheet, this.table, index);
  }
}
