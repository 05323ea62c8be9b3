import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/grid/limits";
import type { HostArea } from "../../host/model/SheetModel";
import { cellAtPoint, type PointedAt } from "../geometry/cellAtPoint";
import type { SheetGeometry } from "../geometry/SheetGeometry";
import { holds, type Cursor } from "../selection/Cursor";
import type { EditActions, Editing } from "./Editing";
import { HEADERS } from "./SheetView";

/** A menu asked for with the pointer. */
export interface MenuRequest {
  readonly x: number;
  readonly y: number;
  readonly part: PointedAt["part"];
}

interface GridPointerOptions {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly geometry: SheetGeometry;
  readonly cursor: Cursor;
  readonly area: HostArea;
  readonly editing: Editing | null;
  readonly actions: EditActions;
  readonly onMove: (cursor: Cursor) => void;
  readonly onFollowLink: (row: number, column: number) => void;
  readonly onMenu: (request: MenuRequest) => void;
}

/** Selecting with the pointer: click, drag, Shift and click, headers; double click edits, the right button opens a menu. */
export function useGridPointer(options: GridPointerOptions) {
  const { gridRef, geometry, cursor, area, editing, actions, onMove, onFollowLink, onMenu } = options;
  const drag = useRef<{ start: PointedAt; active: Cursor["active"] } | null>(null);

  const pointedAt = (event: MouseEvent): PointedAt | null => {
    const grid = gridRef.current;
    if (!grid) return null;
    const { left, top } = grid.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    if (point.x > grid.clientWidth || point.y > grid.clientHeight) return null; // a scroll bar
    return cellAtPoint(point, { left: grid.scrollLeft, top: grid.scrollTop }, HEADERS, geometry);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      const at = pointedAt(event);
      if (!at || event.button > 2) return;
      if (editing) actions.commit(null);
      const isInside = selects(at, area);
      if (event.button === 2 && isInside) return;
      const active = event.shiftKey ? cursor.active : startOf(at, geometry);
      onMove({ active, reach: reachOf(at) });
      if (event.button !== 0) return;
      drag.current = { start: at, active };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (!drag.current) return;
      const at = pointedAt(event);
      if (!at) return;
      const reach = reachOf({ ...at, part: drag.current.start.part });
      if (reach.row !== cursor.reach.row || reach.column !== cursor.reach.column) {
        onMove({ active: drag.current.active, reach });
      }
    },
    onPointerUp(event: PointerEvent<HTMLDivElement>) {
      const start = drag.current?.start;
      drag.current = null;
      const at = pointedAt(event);
      if (start?.part !== "cell" || !at || event.shiftKey) return;
      if (at.row === start.row && at.column === start.column && isOnText(event)) onFollowLink(at.row, at.column);
    },
    onPointerCancel() {
      drag.current = null;
    },
    onDoubleClick(event: MouseEvent<HTMLDivElement>) {
      if (pointedAt(event)?.part === "cell" && !editing) actions.begin(null, "edit", "cell");
    },
    onContextMenu(event: MouseEvent<HTMLDivElement>) {
      const at = pointedAt(event);
      if (!at || editing) return;
      event.preventDefault();
      onMenu({ x: event.clientX, y: event.clientY, part: at.part });
    },
  };
}

/** Excel follows a link where its text is clicked, and selects the cell where the blank beside it is. */
function isOnText({ clientX, clientY }: MouseEvent): boolean {
  return document.elementsFromPoint(clientX, clientY).some((element) => element.classList.contains("cell-link"));
}

function startOf({ part, row, column }: PointedAt, { merges }: SheetGeometry): Cursor["active"] {
  if (part === "corner") return { row: 0, column: 0 };
  if (part === "rowHeader") return { row, column: 0 };
  if (part === "columnHeader") return { row: 0, column };
  const merge = merges.at(row, column);
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

function reachOf({ part, row, column }: PointedAt): Cursor["reach"] {
  return {
    row: part === "columnHeader" || part === "corner" ? MAX_ROWS - 1 : row,
    column: part === "rowHeader" || part === "corner" ? MAX_COLUMNS - 1 : column,
  };
}

/** Whether a right click is on what is selected already, which it then leaves selected. */
function selects({ part, row, column }: PointedAt, area: HostArea): boolean {
  if (part === "rowHeader") return area.columnCount === MAX_COLUMNS && holds(area, { row, column: 0 });
  if (part === "columnHeader") return area.rowCount === MAX_ROWS && holds(area, { row: 0, column });
  return part === "cell" && holds(area, { row, column });
}
