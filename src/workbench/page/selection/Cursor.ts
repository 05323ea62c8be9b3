import { areaOf, bounding, contains, intersection, isSameArea } from "../../host/grid/area";
import type { HostArea } from "../../host/model/SheetModel";

/** A cell's place on the sheet, 0-based as the host counts. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The selection as a person moves it: the active cell, where it began, and the cell it was stretched to. */
export interface Cursor {
  readonly active: Place;
  readonly reach: Place;
}

/** Whether a cell lies in an area. */
export function holds(area: HostArea, { row, column }: Place): boolean {
  return contains(area, areaOf(row, column));
}

/** The area between two cells, grown until it cuts through no merged area, as Excel does. */
export function selectedArea({ active, reach }: Cursor, merges: readonly HostArea[]): HostArea {
  let area = bounding(areaOf(active.row, active.column), areaOf(reach.row, reach.column));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!intersection(area, merge)) continue;
      const larger = bounding(area, merge);
      if (!isSameArea(larger, area)) {
        area = larger;
        grown = true;
      }
    }
  }
  return area;
}

/** The cursor for an area that somebody else selected: it starts at the top left cell. */
export function cursorOf(area: HostArea): Cursor {
  return {
    active: { row: area.row, column: area.column },
    reach: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  };
}
