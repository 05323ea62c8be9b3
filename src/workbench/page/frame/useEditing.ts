import { useMemo, useState } from "react";
import type { SheetModel } from "../../host/model/SheetModel";
import type { EditActions, Editing } from "../grid/Editing";
import type { Place } from "../selection/Cursor";
import type { SheetHost } from "../SheetHost";

interface EditingOptions {
  readonly host: SheetHost;
  readonly sheet: SheetModel;
  readonly active: Place;
  /** Does something that the host may refuse, and says so if it does. */
  readonly attempt: (work: () => void) => void;
  readonly moveBy: (key: string) => void;
  readonly focusGrid: () => void;
}

/** The cell being edited. While there is one the host is in cell edit mode, in which Excel refuses every request. */
export function useEditing(options: EditingOptions): {
  readonly editing: Editing | null;
  readonly actions: EditActions;
} {
  const { host, sheet, active, attempt, moveBy, focusGrid } = options;
  const [editing, setEditing] = useState<Editing | null>(null);

  const actions = useMemo((): EditActions => {
    const textOf = ({ row, column }: Place) => {
      const cell = sheet.rows.get(row)?.get(column);
      return cell ? host.editText(cell) : "";
    };
    const end = () => {
      setEditing(null);
      host.endCellEdit();
    };
    return {
      begin(text, mode, place) {
        if (!editing) host.beginCellEdit();
        const cell = editing ?? { sheetId: sheet.id, row: active.row, column: active.column };
        setEditing({ ...cell, text: text ?? textOf(cell), mode, place });
      },
      change: (text) => setEditing((current) => current && { ...current, text }),
      toggleMode: () =>
        setEditing((current) => current && { ...current, mode: current.mode === "edit" ? "enter" : "edit" }),
      commit(key) {
        if (!editing) return;
        end();
        const { sheetId, row, column, text } = editing;
        if (text !== textOf(editing)) attempt(() => host.edit(sheetId, row, column, text));
        if (key !== null) moveBy(key);
        focusGrid();
      },
      cancel() {
        end();
        focusGrid();
      },
    };
  }, [host, sheet, active, attempt, moveBy, focusGrid, editing]);

  return { editing, actions };
}
