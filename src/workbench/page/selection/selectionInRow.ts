import { MAX_COLUMNS } from "../../host/grid/limits";
import type { HostArea } from "../../host/model/SheetModel";
import type { Cursor } from "./Cursor";

/** The selection's share of one row; plain values, so that a row is drawn again only when its own share changes. */
export interface RowSelection {
  /** The selected columns; -1 where the selection does not touch the row. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly isSelectionTop: boolean;
  readonly isSelectionBottom: boolean;
  readonly isWholeRowSelected: boolean;
  /** The active cell's column where it is in this row, else -1. */
  readonly activeColumn: number;
}

/** What of the selection lies in a row. */
export function selectionInRow(row: number, { active }: Cursor, area: HostArea): RowSelection {
  const last = area.row + area.rowCount - 1;
  const isSelected = row >= area.row && row <= last;
  return {
    selectedFrom: isSelected ? area.column : -1,
    selectedTo: isSelected ? area.column + area.columnCount - 1 : -1,
    isSelectionTop: row === area.row,
    isSelectionBottom: row === last,
    isWholeRowSelected: isSelected && area.columnCount === MAX_COLUMNS,
    activeColumn: row === active.row ? active.column : -1,
  };
}
