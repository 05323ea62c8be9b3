import type { HostArea, SheetModel } from "../model/SheetModel";
import { areaAddress, sheetPrefix } from "../grid/address";
import { areaOf, bounding, cellCount, fitsSheet, intersection, isWholeColumns, isWholeRows } from "../grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { heightOfRow, pointsOfCharacters, widthOfColumn } from "../grid/sizes";
import { usedArea } from "../grid/usedArea";
import { findArea } from "../operations/findArea";
import { asIndex, asInteger } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session, Tracked } from "../Session";

/** Where a range stands, and the ranges to be reached from it. */
export abstract class RangePlace extends HostObject implements Tracked {
  readonly className = "Range";
  isDeleted = false;

  constructor(
    readonly session: Session,
    readonly sheet: SheetModel,
    public area: HostArea,
  ) {
    super();
    // *observed*: an offset or size that leaves the sheet answers InvalidArgument
    if (!fitsSheet(area)) throw new HostError("InvalidArgument");
    session.tracked.add(this);
  }

  override get isGone(): boolean {
    return this.isDeleted || !this.session.holds(this.sheet);
  }

  get address(): string {
    return sheetPrefix(this.sheet.name) + areaAddress(this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rowCount;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  /** *documented*: -1 beyond 2,147,483,647. */
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get top(): number {
    return this.pointsDown(0, this.area.row);
  }

  get left(): number {
    return this.pointsAcross(0, this.area.column);
  }

  get height(): number {
    return this.pointsDown(this.area.row, this.area.row + this.area.rowCount);
  }

  get width(): number {
    return this.pointsAcross(this.area.column, this.area.column + this.area.columnCount);
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.at(areaOf(this.area.row + asInteger(row, 0), this.area.column + asInteger(column, 0)));
  }

  getRow(row: unknown): HostObject {
    return this.at({ ...this.area, row: this.area.row + asInteger(row, 0), rowCount: 1 });
  }

  getColumn(column: unknown): HostObject {
    return this.at({ ...this.area, column: this.area.column + asInteger(column, 0), columnCount: 1 });
  }

  getLastCell(): HostObject {
    const { row, column, rowCount, columnCount } = this.area;
    return this.at(areaOf(row + rowCount - 1, column + columnCount - 1));
  }

  getLastRow(): HostObject {
    return this.at({ ...this.area, row: this.area.row + this.area.rowCount - 1, rowCount: 1 });
  }

  getLastColumn(): HostObject {
    return this.at({ ...this.area, column: this.area.column + this.area.columnCount - 1, columnCount: 1 });
  }

  getRowsAbove(count: unknown): HostObject {
    const rowCount = Math.abs(asInteger(count, 1));
    return this.at({ ...this.area, row: this.area.row - rowCount, rowCount });
  }

  getRowsBelow(count: unknown): HostObject {
    return this.at({ ...this.area, row: this.area.row + this.area.rowCount, rowCount: Math.abs(asInteger(count, 1)) });
  }

  getColumnsBefore(count: unknown): HostObject {
    const columnCount = Math.abs(asInteger(count, 1));
    return this.at({ ...this.area, column: this.area.column - columnCount, columnCount });
  }

  getColumnsAfter(count: unknown): HostObject {
    const column = this.area.column + this.area.columnCount;
    return this.at({ ...this.area, column, columnCount: Math.abs(asInteger(count, 1)) });
  }

  getOffsetRange(rows: unknown, columns: unknown): HostObject {
    const { row, column } = this.area;
    return this.at({ ...this.area, row: row + asInteger(rows, 0), column: column + asInteger(columns, 0) });
  }

  getResizedRange(rows: unknown, columns: unknown): HostObject {
    const { rowCount, columnCount } = this.area;
    const resized = { rowCount: rowCount + asInteger(rows, 0), columnCount: columnCount + asInteger(columns, 0) };
    return this.at({ ...this.area, ...resized });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at({ ...this.area, rowCount: asIndex(rows), columnCount: asIndex(columns) });
  }

  getEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  getEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  getBoundingRect(other: unknown): HostObject {
    return this.at(bounding(this.area, findArea(this.session, this.sheet, other).area));
  }

  getIntersection(other: unknown): HostObject {
    return this.required(intersection(this.area, findArea(this.session, this.sheet, other).area));
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const shared = intersection(this.area, findArea(this.session, this.sheet, other).area);
    return shared && this.at(shared);
  }

  getUsedRange(valuesOnly: unknown): HostObject {
    return this.required(usedArea(this.sheet, valuesOnly === true, this.area));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = usedArea(this.sheet, valuesOnly === true, this.area);
    return used && this.at(used);
  }

  protected at(area: HostArea): HostObject {
    return this.session.make.range(this.sheet, area);
  }

  private required(area: HostArea | null): HostObject {
    if (!area) throw new HostError("ItemNotFound");
    return this.at(area);
  }

  private pointsDown(from: number, to: number): number {
    let points = (to - from) * this.sheet.defaultRowHeight;
    const lines = new Set([...this.sheet.rowHeights.keys(), ...this.sheet.hiddenRows]);
    for (const row of lines) {
      if (row < from || row >= to) continue;
      points -= this.sheet.defaultRowHeight;
      if (!this.sheet.hiddenRows.has(row)) points += heightOfRow(this.sheet, row);
    }
    return points;
  }

  private pointsAcross(from: number, to: number): number {
    let points = (to - from) * pointsOfCharacters(this.sheet.defaultColumnWidth);
    const lines = new Set([...this.sheet.columnWidths.keys(), ...this.sheet.hiddenColumns]);
    for (const column of lines) {
      if (column < from || column >= to) continue;
      points -= pointsOfCharacters(this.sheet.defaultColumnWidth);
      if (!this.sheet.hiddenColumns.has(column)) points += pointsOfCharacters(widthOfColumn(this.sheet, column));
    }
    return points;
  }
}
