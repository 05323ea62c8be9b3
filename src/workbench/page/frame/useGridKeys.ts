import type { KeyboardEvent } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/grid/limits";
import type { HostArea } from "../../host/model/SheetModel";
import type { EditActions } from "../grid/Editing";
import { readGridKey, type GridAction } from "../grid/readGridKey";
import type { SheetView } from "../grid/SheetView";
import { moveCursor } from "../selection/moveCursor";
import type { SheetHost } from "../SheetHost";
import type { CursorState } from "./useCursor";

interface GridKeysOptions {
  readonly host: SheetHost;
  readonly view: SheetView;
  readonly cursorState: CursorState;
  readonly actions: EditActions;
  readonly attempt: (work: () => void) => void;
  readonly openMenu: () => void;
  readonly followLink: (row: number, column: number) => void;
  readonly activateBeside: (step: 1 | -1) => void;
}

/** Turns keys pressed in the grid into what they do. */
export function useGridKeys(options: GridKeysOptions) {
  return (event: KeyboardEvent<HTMLDivElement>, pageHeight: number): void => {
    const { view, cursorState } = options;
    const { cursor, move } = cursorState;
    const action = readGridKey(event);
    if (action) act(action, options, pageHeight);
    else {
      const moved = moveCursor(
        cursor,
        { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey },
        { sheet: view.sheet, geometry: view.geometry, pageHeight },
      );
      if (!moved) return;
      move(moved);
    }
    event.preventDefault();
  };
}

function act(action: GridAction, options: GridKeysOptions, pageHeight: number): void {
  const { host, view, cursorState, actions, attempt, openMenu, followLink, activateBeside } = options;
  const { cursor, area, move } = cursorState;
  const { active, reach } = cursor;
  const { sheet, geometry } = view;
  switch (action.kind) {
    case "move": {
      const moved = moveCursor(cursor, { key: action.by, ctrl: false, shift: false }, { sheet, geometry, pageHeight });
      return moved ? move(moved) : undefined;
    }
    case "type":
      return actions.begin(action.text, "enter", "cell");
    case "editCell":
      return actions.begin(null, "edit", "cell");
    case "clear":
      return attempt(() => host.clear({ sheetId: sheet.id, area }));
    case "selectAll":
      return move(ALL);
    case "selectRows":
      return move({ active: { row: active.row, column: 0 }, reach: { row: reach.row, column: MAX_COLUMNS - 1 } });
    case "selectColumns":
      return move({ active: { row: 0, column: active.column }, reach: { row: MAX_ROWS - 1, column: reach.column } });
    case "insert":
      return attempt(() => insertOrDelete(host, sheet.id, area, "insert"));
    case "delete":
      return attempt(() => insertOrDelete(host, sheet.id, area, "delete"));
    case "openMenu":
      return openMenu();
    case "followLink":
      return followLink(active.row, active.column);
    case "nextSheet":
      return activateBeside(1);
    case "previousSheet":
      return activateBeside(-1);
  }
}

const ALL = { active: { row: 0, column: 0 }, reach: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } };

/** Whole columns selected mean columns; anything else means rows. */
function insertOrDelete(host: SheetHost, sheetId: string, area: HostArea, what: "insert" | "delete"): void {
  if (area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS) return;
  if (area.rowCount === MAX_ROWS) {
    if (what === "insert") host.insertColumns(sheetId, area.column, area.columnCount);
    else host.deleteColumns(sheetId, area.column, area.columnCount);
  } else if (what === "insert") host.insertRows(sheetId, area.row, area.rowCount);
  else host.deleteRows(sheetId, area.row, area.rowCount);
}
