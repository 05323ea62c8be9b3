import type { HostArea, SheetModel } from "../model/SheetModel";
import { cellCount } from "../grid/area";
import { cellsIn } from "../grid/cells";
import { PLAIN, type FormatMember } from "../grid/formatMembers";
import { restyle } from "../grid/restyle";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";

/** The cells whose look a `format` object reads and changes: one area of a range, or several of a RangeAreas. */
export interface FormatTarget {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly styledAreas: readonly HostArea[];
}

/** What all cells share, or null where they differ. *documented* */
export function readFormat({ sheet, styledAreas }: FormatTarget, member: FormatMember): unknown {
  let found: unknown = undefined;
  for (const area of styledAreas) {
    let seen = 0;
    for (const [, , cell] of cellsIn(sheet, area)) {
      seen++;
      const value = member.read(cell);
      if (found !== undefined && found !== value) return null;
      found = value;
    }
    if (seen === cellCount(area)) continue;
    const plain = member.read(PLAIN);
    if (found !== undefined && found !== plain) return null;
    found = plain;
  }
  return found;
}

/** @throws HostError where the member cannot be written, its value is wrong, or the sheet is protected. */
export function writeFormat(
  target: FormatTarget,
  member: FormatMember,
  value: unknown,
  areas = target.styledAreas,
): void {
  const { write } = member;
  if (!write) throw new HostError("NotImplemented");
  write(PLAIN.format, value); // a wrong value is refused before any cell is touched
  for (const area of areas) {
    target.session.changeSheet(target.sheet, area, "allowFormatCells");
    restyle(target.sheet, area, (format) => write(format, value), member.run);
    target.session.raiseFormatChanged(target.sheet, area);
  }
}

/** The cells along one edge of each area, or all of them for the inner lines. */
export function edgeOf(area: HostArea, edge: string): HostArea | null {
  const { row, column, rowCount, columnCount } = area;
  switch (edge) {
    case "EdgeTop":
      return { ...area, rowCount: 1 };
    case "EdgeBottom":
      return { ...area, row: row + rowCount - 1, rowCount: 1 };
    case "EdgeLeft":
      return { ...area, columnCount: 1 };
    case "EdgeRight":
      return { ...area, column: column + columnCount - 1, columnCount: 1 };
    case "InsideHorizontal":
      return rowCount > 1 ? { ...area, rowCount: rowCount - 1 } : null;
    case "InsideVertical":
      return columnCount > 1 ? { ...area, columnCount: columnCount - 1 } : null;
    default:
      return null;
  }
}
