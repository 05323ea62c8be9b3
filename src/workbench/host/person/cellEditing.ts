import type { WorkbookHost } from "../WorkbookHost";

/** A person starts typing in a cell: until they are done every call of the add-in is refused (*observed*, #806). */
export function beginCellEdit(host: WorkbookHost): void {
  host.model.isCellEdited = true;
  host.announceChange();
}

/** Enter or Escape; what was typed is given to `userEdit` after it. */
export function endCellEdit(host: WorkbookHost): void {
  host.model.isCellEdited = false;
  host.announceChange();
}
