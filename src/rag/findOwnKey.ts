import type { Area } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { Grid } from "../plan/Plan";
import { BUILT_IN_SCHEMES } from "./builtInSchemes";
import type { Scheme } from "./Scheme";

/** A key of ours with its heading, exactly as we wrote it. */
export interface OwnKey {
  readonly at: Area;
  readonly scheme: Scheme;
}

/** The key below a plan that still is as we wrote it; null where there is none, or a person has changed it since. */
export function findOwnKey({ area }: Grid, sheet: SheetCells, own: readonly Scheme[]): OwnKey | null {
  for (let rowIndex = area.rowIndex + area.rowCount; rowIndex < sheet.rows.length; rowIndex++) {
    const cells = sheet.rows[rowIndex] ?? [];
    const columnIndex = cells.findIndex((cell) => cell?.value === "Key");
    if (columnIndex < 0) continue;
    const at = { rowIndex, columnIndex, columnCount: 2 };
    const scheme = [...own, ...BUILT_IN_SCHEMES].find((one) => isKeyOf(one, at, sheet));
    if (scheme) return { scheme, at: { ...at, rowCount: scheme.statuses.length + 1 } };
  }
  return null;
}

function isKeyOf(
  { statuses }: Scheme,
  { rowIndex, columnIndex }: Omit<Area, "rowCount">,
  { rows }: SheetCells,
): boolean {
  const isLine = (index: number): boolean => {
    const status = statuses[index];
    const [letter, word] = [columnIndex, columnIndex + 1].map((column) => rows[rowIndex + index + 1]?.[column]);
    if (!status) return letter?.fill === undefined;
    return letter?.value === status.letter && letter.fill === status.fill && word?.value === status.word;
  };
  return Array.from({ length: statuses.length + 1 }, (_, index) => index).every(isLine);
}
