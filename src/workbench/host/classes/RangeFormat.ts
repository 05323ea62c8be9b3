import { intersection } from "../grid/area";
import { ALIGNMENT } from "../grid/formatMembers";
import { charactersOfPoints, heightOfRow, pointsOfCharacters, widthOfColumn } from "../grid/sizes";
import { autofitColumns } from "../operations/autofitColumns";
import { autofitRows } from "../operations/autofitRows";
import { usedArea } from "../grid/usedArea";
import { asBoolean, asNumber } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import { FormatProtection } from "./FormatProtection";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";

/* *documented*: Excel's limits */
const WIDEST = 255; /* characters */
const HIGHEST = 409.5; /* points */
const MANY_LINES = 100_000;

/** `range.format`. Widths are points here and characters in the model. */
export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.target);
  }

  get font(): RangeFont {
    return new RangeFont(this.target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  get horizontalAlignment(): unknown {
    return readFormat(this.target, ALIGNMENT.horizontalAlignment);
  }
  set horizontalAlignment(value: unknown) {
    writeFormat(this.target, ALIGNMENT.horizontalAlignment, value);
  }

  get verticalAlignment(): unknown {
    return readFormat(this.target, ALIGNMENT.verticalAlignment);
  }
  set verticalAlignment(value: unknown) {
    writeFormat(this.target, ALIGNMENT.verticalAlignment, value);
  }

  get wrapText(): unknown {
    return readFormat(this.target, ALIGNMENT.wrapText);
  }
  set wrapText(value: unknown) {
    writeFormat(this.target, ALIGNMENT.wrapText, value);
  }

  get indentLevel(): unknown {
    return readFormat(this.target, ALIGNMENT.indentLevel);
  }
  set indentLevel(value: unknown) {
    writeFormat(this.target, ALIGNMENT.indentLevel, value);
  }

  get textOrientation(): unknown {
    return readFormat(this.target, ALIGNMENT.textOrientation);
  }
  set textOrientation(value: unknown) {
    writeFormat(this.target, ALIGNMENT.textOrientation, value);
  }

  /** *guessed*: a hidden column is 0 wide. */
  get columnWidth(): number | null {
    const { sheet } = this.target;
    return shared(this.columns(), (column) =>
      sheet.hiddenColumns.has(column) ? 0 : pointsOfCharacters(widthOfColumn(sheet, column)),
    );
  }
  set columnWidth(value: unknown) {
    const characters = charactersOfPoints(asNumber(value));
    if (characters < 0 || characters > WIDEST) throw new HostError("InvalidArgument");
    this.target.session.changeSheet(this.target.sheet, null, "allowFormatColumns");
    for (const column of this.columns()) this.target.sheet.columnWidths.set(column, characters);
  }

  get rowHeight(): number | null {
    const { sheet } = this.target;
    return shared(this.rows(), (row) => (sheet.hiddenRows.has(row) ? 0 : heightOfRow(sheet, row)));
  }
  set rowHeight(value: unknown) {
    const points = asNumber(value);
    if (points < 0 || points > HIGHEST) throw new HostError("InvalidArgument");
    this.target.session.changeSheet(this.target.sheet, null, "allowFormatRows");
    for (const row of this.rows()) this.target.sheet.rowHeights.set(row, points);
  }

  get useStandardWidth(): boolean | null {
    return shared(this.columns(), (column) => !this.target.sheet.columnWidths.has(column));
  }
  set useStandardWidth(value: unknown) {
    if (!asBoolean(value)) return;
    this.target.session.changeSheet(this.target.sheet, null, "allowFormatColumns");
    for (const column of this.columns()) this.target.sheet.columnWidths.delete(column);
  }

  get useStandardHeight(): boolean | null {
    return shared(this.rows(), (row) => !this.target.sheet.rowHeights.has(row));
  }
  set useStandardHeight(value: unknown) {
    if (!asBoolean(value)) return;
    this.target.session.changeSheet(this.target.sheet, null, "allowFormatRows");
    for (const row of this.rows()) this.target.sheet.rowHeights.delete(row);
  }

  autofitColumns(): null {
    this.target.session.changeSheet(this.target.sheet, null, "allowFormatColumns");
    for (const area of this.target.styledAreas) autofitColumns(this.target.session, this.target.sheet, area);
    return null;
  }

  autofitRows(): null {
    this.target.session.changeSheet(this.target.sheet, null, "allowFormatRows");
    for (const area of this.target.styledAreas) autofitRows(this.target.sheet, area);
    return null;
  }

  private columns(): number[] {
    return this.target.styledAreas.flatMap(({ column, columnCount }) => indexes(column, columnCount));
  }

  /** Of whole columns only the rows in use: the model has no height for all the others but the sheet's own. */
  private rows(): number[] {
    return this.target.styledAreas.flatMap((area) => {
      if (area.rowCount <= MANY_LINES) return indexes(area.row, area.rowCount);
      const used = usedArea(this.target.sheet, false);
      const part = used && intersection(used, area);
      return part ? indexes(part.row, part.rowCount) : [];
    });
  }
}

function indexes(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function shared<Value>(lines: readonly number[], read: (line: number) => Value): Value | null {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  const value = read(first);
  return rest.every((line) => read(line) === value) ? value : null;
}
