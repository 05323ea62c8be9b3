import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { isSameArea } from "../../host/grid/area";
import type { HostArea, SheetModel } from "../../host/model/SheetModel";
import { cursorOf, selectedArea, type Cursor } from "../selection/Cursor";
import type { SheetHost } from "../SheetHost";

/** The selection as the page moves it. */
export interface CursorState {
  readonly cursor: Cursor;
  readonly area: HostArea;
  readonly move: (cursor: Cursor) => void;
}

/**
 * The host knows which area is selected, the page also where the person began it. Where the add-in selects something
 * else, the host's selection holds.
 */
export function useCursor(host: SheetHost, sheet: SheetModel): CursorState {
  const selection = useSyncExternalStore(
    useCallback((listener) => host.subscribe(listener), [host]),
    () => host.selection(),
  );
  const [moved, setMoved] = useState<{ sheetId: string; cursor: Cursor; area: HostArea } | null>(null);
  const { area } = selection;
  const cursor = useMemo(
    () => (moved?.sheetId === sheet.id && isSameArea(moved.area, area) ? moved.cursor : cursorOf(area)),
    [moved, sheet.id, area],
  );
  const move = useCallback(
    (target: Cursor) => {
      const wanted = selectedArea(target, sheet.merges);
      setMoved({ sheetId: sheet.id, cursor: target, area: wanted });
      host.select({ sheetId: sheet.id, area: wanted });
    },
    [host, sheet],
  );
  return { cursor, area, move };
}
