import { a1, areaA1 } from "../cells/a1";
import type { Area } from "../cells/Area";

/**
 * Areas of a sheet, from top to bottom, in few words.
 * @example areasInWords([G4:R20, G24:R40]) //=> "2 areas from G4 to R40"
 */
export function areasInWords(areas: readonly [Area, ...Area[]]): string {
  const [first] = areas;
  const last = areas.at(-1) ?? first;
  if (areas.length === 1) return areaA1(first);
  const end = { rowIndex: last.rowIndex + last.rowCount - 1, columnIndex: last.columnIndex + last.columnCount - 1 };
  return `${areas.length} areas from ${a1(first)} to ${a1(end)}`;
}
