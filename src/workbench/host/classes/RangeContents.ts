import type { HostCell } from "../model/SheetModel";
import { cellCount } from "../grid/area";
import { cellAt, cellsIn, formatAt } from "../grid/cells";
import { DisplayText } from "../grid/DisplayText";
import { MAX_READ_CELLS } from "../grid/limits";
import { restyle, type FormatChange } from "../grid/restyle";
import { valueType } from "../grid/valueType";
import { setHidden } from "../operations/setHidden";
import { writeValues } from "../operations/writeValues";
import { asBoolean, asGrid, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { RangePlace } from "./RangePlace";

/** What the cells of a range hold and show, as grids. */
export abstract class RangeContents extends RangePlace {
  /** *documented*: blank is "", a date its serial number. */
  get values(): unknown[][] | null {
    this.session.calculate();
    return this.grid((cell) => cell?.value ?? "");
  }
  set values(values: unknown) {
    writeValues(this.session, this.sheet, this.area, values);
  }

  get formulas(): unknown[][] | null {
    this.session.calculate();
    // *observed* (#6687): a text that begins with "=" comes out bare, and live when it is written back
    return this.grid((cell) => cell?.formula ?? cell?.value ?? "");
  }
  set formulas(formulas: unknown) {
    writeValues(this.session, this.sheet, this.area, formulas);
  }

  get formulasLocal(): unknown[][] | null {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown) {
    writeValues(this.session, this.sheet, this.area, formulas);
  }

  get text(): string[][] | null {
    this.session.calculate();
    const display = new DisplayText(this.sheet, this.session.locale, this.session.model.uses1904);
    return this.grid((_cell, row, column) => display.at(row, column));
  }

  get valueTypes(): string[][] | null {
    this.session.calculate();
    return this.grid((cell) => valueType(cell?.value ?? null, cell?.isError));
  }

  /** *observed* (#229, #2824): in US codes whatever the region. */
  get numberFormat(): string[][] | null {
    return this.grid((_cell, row, column) => formatAt(this.sheet, row, column).numberFormat);
  }
  set numberFormat(formats: unknown) {
    this.session.changeSheet(this.sheet, this.area, "allowFormatCells");
    const formatFor = asGrid(formats, this.area.rowCount, this.area.columnCount);
    if (!Array.isArray(formats)) {
      const numberFormat = asText(formats);
      restyle(this.sheet, this.area, (format) => ({ ...format, numberFormat }));
      return;
    }
    const changes = new Map<string, FormatChange>();
    for (let row = 0; row < this.area.rowCount; row++) {
      for (let column = 0; column < this.area.columnCount; column++) {
        const wanted = formatFor(row, column);
        if (wanted === null || wanted === undefined) continue;
        const numberFormat = asText(wanted);
        const cell = { row: this.area.row + row, column: this.area.column + column, rowCount: 1, columnCount: 1 };
        if (formatAt(this.sheet, cell.row, cell.column).numberFormat === numberFormat) continue;
        const change = changes.get(numberFormat) ?? ((format) => ({ ...format, numberFormat }));
        changes.set(numberFormat, change);
        restyle(this.sheet, cell, change);
      }
    }
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  get rowHidden(): boolean | null {
    return allOrNone(this.sheet.hiddenRows, this.area.row, this.area.rowCount);
  }
  set rowHidden(value: unknown) {
    setHidden(this.session, this.sheet, "row", this.area, asBoolean(value));
  }

  get columnHidden(): boolean | null {
    return allOrNone(this.sheet.hiddenColumns, this.area.column, this.area.columnCount);
  }
  set columnHidden(value: unknown) {
    setHidden(this.session, this.sheet, "column", this.area, asBoolean(value));
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  get hasSpill(): boolean | null {
    return false; // *documented* shape; the workbench spills nothing
  }

  get style(): string {
    return "Normal"; // named cell styles are not kept
  }

  /** The client asks before it splits a large write into several (*observed*). */
  _ValidateArraySize(rows: unknown, columns: unknown): null {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) throw new HostError("InvalidArgument");
    return null;
  }

  calculate(): null {
    for (const [row, column, cell] of cellsIn(this.sheet, this.area)) {
      if (cell.formula !== null) this.session.markDirty(this.sheet, { row, column, rowCount: 1, columnCount: 1 });
    }
    return null;
  }

  /** *observed* (#6781): null, and no error, above five million cells. */
  protected grid<Value>(read: (cell: HostCell | undefined, row: number, column: number) => Value): Value[][] | null {
    if (cellCount(this.area) > MAX_READ_CELLS) return null;
    const { row, column, rowCount, columnCount } = this.area;
    return Array.from({ length: rowCount }, (_r, down) =>
      Array.from({ length: columnCount }, (_c, across) =>
        read(cellAt(this.sheet, row + down, column + across), row + down, column + across),
      ),
    );
  }
}

function allOrNone(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
  let found = 0;
  for (const index of hidden) if (index >= from && index < from + count) found++;
  return found === 0 ? false : found === count ? true : null;
}
