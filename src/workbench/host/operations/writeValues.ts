import type { HostArea, HostCell, SheetModel } from "../model/SheetModel";
import { cellCount, intersection, isSingleCell } from "../grid/area";
import { cellAt, dropIfBlank, openCell } from "../grid/cells";
import { readInput } from "../grid/readInput";
import { isWorkable } from "../formula/calculate";
import { asGrid } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { valueForEvent, type Session } from "../Session";
import { valueType } from "../grid/valueType";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const MANY = 1_000_000;

/**
 * Puts values into cells as Excel takes them, whether an add-in writes or a person types: texts are read as numbers,
 * dates and formulas. *documented*: a null leaves its cell as it is, "" blanks it. A typed date brings its format along.
 */
export function writeValues(session: Session, sheet: SheetModel, area: HostArea, values: unknown): void {
  session.changeSheet(sheet, area);
  const valueAt = asGrid(values, area.rowCount, area.columnCount);
  if (cellCount(area) > MANY) throw new HostError("RangeExceedsLimit");
  const before = isSingleCell(area) ? valueForEvent(sheet, area.row, area.column) : null;
  const covered = coveredCells(sheet, area);
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) continue;
      // *guessed*: what is written under a merged cell is dropped, as when pasting
      if (covered.has(cellKey(area.row + row, area.column + column))) continue;
      put(openCell(sheet, area.row + row, area.column + column), value, session.thisYear);
      dropIfBlank(sheet, area.row + row, area.column + column);
    }
  }
  session.markDirty(sheet, area);
  raise(session, sheet, area, before);
}

function put(cell: HostCell, value: unknown, thisYear: number): void {
  cell.runs = null; // *observed* (#4726): writing a value makes one format of a part-formatted text
  if (typeof value === "number" || typeof value === "boolean") {
    Object.assign(cell, { value, isError: false, formula: null });
    return;
  }
  if (typeof value !== "string" || value.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  const input = readInput(value, cell.format.numberFormat, thisYear);
  if (input.formula !== null && input.formula.length > LONGEST_FORMULA)
    throw new HostError("FormulaLengthExceedsLimit");
  Object.assign(cell, { value: input.value, isError: input.isError, formula: input.formula });
  if (input.formula !== null && !isWorkable(input.formula)) Object.assign(cell, { value: "#NAME?", isError: true });
  if (input.numberFormat !== null && cell.format.numberFormat === "General") {
    const { fileStyle: _fileStyle, ...format } = cell.format;
    cell.format = { ...format, numberFormat: input.numberFormat };
  }
}

function raise(session: Session, sheet: SheetModel, area: HostArea, before: string | number | boolean | null): void {
  if (before === null) {
    session.raiseChanged(sheet, area);
    return;
  }
  if (cellAt(sheet, area.row, area.column)?.formula) session.calculate();
  const after = valueForEvent(sheet, area.row, area.column);
  session.raiseChanged(sheet, area, "RangeEdited", {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  });
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The cells of an area that lie under a merged cell without being its first. */
function coveredCells(sheet: SheetModel, area: HostArea): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const part = intersection(merge, area);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rowCount; row++) {
      for (let column = part.column; column < part.column + part.columnCount; column++) {
        if (row !== merge.row || column !== merge.column) covered.add(cellKey(row, column));
      }
    }
  }
  return covered;
}
