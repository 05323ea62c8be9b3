import type { Cell } from "../cells/Cell";
import type { SheetCells } from "../cells/SheetCells";
import { datePartsOf } from "../plan/deadline/datePartsOf";

const MONTH_FORMAT = "mmm-yy";
const DAY_IN_FIGURES = "dd/mm/yyyy";
const DAY_IN_WORDS = "d mmm yyyy";

/**
 * The number format a date of a column is shown under: the cell's own where it shows just as much, else that of the
 * column's other dates, else figures for a text in figures and the month's name for one with it.
 */
export function dateFormatFor(
  shows: "day" | "month",
  raw: string,
  cell: Cell,
  sheet: SheetCells,
  columnIndex: number,
): string {
  if (showsJust(cell.numberFormat, shows)) return cell.numberFormat;
  const usual = formatsOf(sheet, columnIndex).find((format) => showsJust(format, shows));
  if (usual !== undefined) return usual;
  if (shows === "month") return MONTH_FORMAT;
  return /\p{L}/u.test(raw) ? DAY_IN_WORDS : DAY_IN_FIGURES;
}

/** A day needs its year, or Excel shows a date that reads as a misread one; time of day is not wanted. */
function showsJust(format: string, shows: "day" | "month"): boolean {
  const parts = datePartsOf(format);
  if (!parts || /[hs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) return false;
  return parts.year && parts.month && parts.day === (shows === "day");
}

/** The number formats of a column's numbers, the most frequent first; worked out once a sheet and column. */
function formatsOf(sheet: SheetCells, columnIndex: number): readonly string[] {
  const ofSheet = known.get(sheet) ?? new Map<number, readonly string[]>();
  known.set(sheet, ofSheet);
  const formats = ofSheet.get(columnIndex) ?? countFormats(sheet, columnIndex);
  ofSheet.set(columnIndex, formats);
  return formats;
}

const known = new WeakMap<SheetCells, Map<number, readonly string[]>>();

function countFormats({ rows }: SheetCells, columnIndex: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[columnIndex];
    if (typeof cell?.value === "number") counts.set(cell.numberFormat, (counts.get(cell.numberFormat) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([format]) => format);
}
