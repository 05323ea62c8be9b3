import type { HostArea, HostTable, SheetModel } from "../model/SheetModel";
import { areaOf } from "../grid/area";
import { cellAt } from "../grid/cells";
import { bodyOf } from "../operations/findArea";
import { deleteCells } from "../operations/shiftCells";
import { writeValues } from "../operations/writeValues";
import { asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** A column of a table. */
export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly table: () => HostTable,
    private readonly position: number,
  ) {
    super();
  }

  override get isGone(): boolean {
    return this.position >= this.table().area.columnCount;
  }

  get id(): number {
    return this.position + 1;
  }

  get index(): number {
    return this.position;
  }

  get name(): string {
    const { row, column } = this.area;
    return String(cellAt(this.sheet, row, column)?.value ?? "");
  }
  set name(value: unknown) {
    writeValues(this.session, this.sheet, areaOf(this.area.row, this.area.column), asText(value));
  }

  getRange(): HostObject {
    return this.range(this.area);
  }

  getHeaderRowRange(): HostObject {
    if (!this.table().hasHeader) throw new HostError("ItemNotFound");
    return this.range({ ...this.area, rowCount: 1 });
  }

  getDataBodyRange(): HostObject {
    const { hasHeader, hasTotals } = this.table();
    return this.range(bodyOf(this.area, hasHeader, hasTotals));
  }

  delete(): null {
    const table = this.table();
    const { area } = table;
    deleteCells(this.session, this.sheet, this.area, "Left");
    this.table().area = { ...area, columnCount: area.columnCount - 1 };
    return null;
  }

  private get area(): HostArea {
    const { area } = this.table();
    return { ...area, column: area.column + this.position, columnCount: 1 };
  }

  private range(area: HostArea): HostObject {
    return this.session.make.range(this.sheet, area);
  }
}
