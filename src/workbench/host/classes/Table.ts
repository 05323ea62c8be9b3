import type { HostArea, HostTable, SheetModel } from "../model/SheetModel";
import { areaAddress } from "../grid/address";
import { contains } from "../grid/area";
import { bodyOf, findArea } from "../operations/findArea";
import { deleteTable, resizeTable, setShowTotals } from "../operations/tables";
import { asBoolean, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { TableColumnCollection } from "./TableColumnCollection";

/** `Excel.Table`. */
export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly tableId: string,
  ) {
    super();
  }

  override get isGone(): boolean {
    return !this.session.holds(this.sheet) || !this.sheet.tables.some(({ id }) => id === this.tableId);
  }

  override get eventTarget(): string {
    return this.tableId;
  }

  get id(): string {
    return this.tableId;
  }

  get name(): string {
    return this.table.name;
  }
  /** *documented*: unique in the workbook, without spaces. */
  set name(value: unknown) {
    this.session.changeWorkbook();
    const name = asText(value);
    if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw new HostError("InvalidArgument");
    const isTaken = this.session.model.sheets.some(({ tables }) =>
      tables.some((table) => table.id !== this.tableId && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (isTaken) throw new HostError("ItemAlreadyExists");
    this.table.name = name;
  }

  get style(): string {
    return this.table.style;
  }
  set style(value: unknown) {
    this.session.changeSheet(this.sheet, null);
    this.table.style = asText(value);
  }

  get showHeaders(): boolean {
    return this.table.hasHeader;
  }

  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  set showTotals(value: unknown) {
    setShowTotals(this.session, this.sheet, this.table, asBoolean(value));
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set showBandedRows(value: unknown) {
    this.session.changeSheet(this.sheet, null);
    this.table.showBandedRows = asBoolean(value);
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set showFilterButton(value: unknown) {
    this.session.changeSheet(this.sheet, null);
    this.table.showFilterButton = asBoolean(value);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.sheet, () => this.table);
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  getRange(): HostObject {
    return this.range(this.table.area);
  }

  getHeaderRowRange(): HostObject {
    if (!this.table.hasHeader) throw new HostError("ItemNotFound");
    return this.range({ ...this.table.area, rowCount: 1 });
  }

  getDataBodyRange(): HostObject {
    return this.range(bodyOf(this.table.area, this.table.hasHeader, this.table.hasTotals));
  }

  getTotalRowRange(): HostObject {
    const { area, hasTotals } = this.table;
    if (!hasTotals) throw new HostError("ItemNotFound");
    return this.range({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  }

  /** *documented*: the header stays in its row, and the new range overlaps the old. */
  resize(newRange: unknown): null {
    const { area } = findArea(this.session, this.sheet, newRange);
    if (area.row !== this.table.area.row || !contains(area, { ...area, rowCount: 1 })) {
      throw new HostError("InvalidArgument", `A table cannot be moved to ${areaAddress(area)}.`);
    }
    resizeTable(this.session, this.sheet, this.table, area);
    return null;
  }

  convertToRange(): HostObject {
    const { area } = this.table;
    this.session.changeSheet(this.sheet, null);
    this.sheet.tables = this.sheet.tables.filter(({ id }) => id !== this.tableId);
    return this.range(area);
  }

  delete(): null {
    deleteTable(this.session, this.sheet, this.table);
    return null;
  }

  private get table(): HostTable {
    const table = this.sheet.tables.find(({ id }) => id === this.tableId);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  private range(area: HostArea): HostObject {
    return this.session.make.range(this.sheet, { ...area });
  }
}
