import { DEFAULT_FORMAT, type CellFormat } from "../model/CellFormat";
import type { HostArea, SheetModel, TextRun } from "../model/SheetModel";
import { bounding, cellCount, intersection } from "./area";
import { dropIfBlank, openCell } from "./cells";
import { usedArea } from "./usedArea";

const MANY = 1_000_000;

export type FormatChange = (format: CellFormat) => CellFormat;

/** What each change made of each format it met: one function given for many cells does its work once a format. */
const results = new WeakMap<FormatChange, Map<CellFormat, CellFormat>>();

/**
 * Changes the formats of an area. Equal formats stay one object. Of whole rows and columns only what the sheet uses is
 * touched: the model holds no formats of rows and columns. `overridden`: what the runs inside cells lose by it.
 */
export function restyle(sheet: SheetModel, area: HostArea, change: FormatChange, overridden?: keyof TextRun): void {
  const target = cellCount(area) > MANY ? boundedPart(sheet, area) : area;
  if (!target) return;
  const changed = results.get(change) ?? new Map<CellFormat, CellFormat>();
  results.set(change, changed);
  for (let row = target.row; row < target.row + target.rowCount; row++) {
    for (let column = target.column; column < target.column + target.columnCount; column++) {
      const cell = openCell(sheet, row, column);
      let format = changed.get(cell.format);
      if (!format) changed.set(cell.format, (format = withoutFileStyle(cell.format, change(cell.format))));
      cell.format = format;
      if (cell.runs && overridden) cell.runs = cell.runs.map(({ [overridden]: _lost, ...run }) => run as TextRun);
      dropIfBlank(sheet, row, column);
    }
  }
}

function boundedPart(sheet: SheetModel, area: HostArea): HostArea | null {
  const used = usedArea(sheet, false);
  const part = used && intersection(used, area);
  return part && used ? intersection(bounding(part, used), area) : null;
}

/** A changed format is no longer the file's; one that is back to plain is the plain one. */
function withoutFileStyle(before: CellFormat, after: CellFormat): CellFormat {
  if (after === before || isSameFormat(before, after)) return before;
  const { fileStyle: _fileStyle, ...format } = after;
  return isSameFormat(format, DEFAULT_FORMAT) ? DEFAULT_FORMAT : format;
}

function isSameFormat(a: CellFormat, b: CellFormat): boolean {
  const names = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];
  return names.every((name) => a[name] === b[name] || (name === "borders" && isSameBorders(a.borders, b.borders)));
}

function isSameBorders(a: CellFormat["borders"], b: CellFormat["borders"]): boolean {
  return (["top", "right", "bottom", "left"] as const).every((side) => {
    const [one, other] = [a[side], b[side]];
    return one?.style === other?.style && one?.weight === other?.weight && one?.color === other?.color;
  });
}
