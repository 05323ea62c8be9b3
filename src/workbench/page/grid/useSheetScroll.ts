import { useLayoutEffect, useRef, type RefObject } from "react";
import { areaOf } from "../../host/grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/grid/limits";
import type { HostArea } from "../../host/model/SheetModel";
import { offsetOf } from "../geometry/Axis";
import { boxOf } from "../geometry/SheetGeometry";
import { scrollToShow } from "../geometry/scrollToShow";
import { holds, type Cursor } from "../selection/Cursor";
import { HEADERS, type SheetView } from "./SheetView";

/**
 * Follows the selection, a person's or the add-in's, by the end of it that moved; and comes back to a sheet where it was
 * left. Returns what to call when the person scrolls.
 */
export function useSheetScroll(
  gridRef: RefObject<HTMLDivElement | null>,
  { geometry, sheet }: SheetView,
  { active, reach }: Cursor,
  area: HostArea,
): () => void {
  const shown = useRef("");
  const places = useRef(new Map<string, { top: number; left: number }>());
  const sheetShown = useRef(sheet.id);

  useLayoutEffect(() => {
    const grid = gridRef.current;
    if (!grid) return;
    if (sheetShown.current !== sheet.id) {
      sheetShown.current = sheet.id;
      grid.scrollTo(places.current.get(sheet.id) ?? { top: 0, left: 0 });
    }
    const place = `${sheet.id} ${active.row} ${active.column} ${reach.row} ${reach.column}`;
    if (shown.current === place) return;
    shown.current = place;
    const target = holds(area, reach) ? reach : active;
    const box = boxOf(geometry, geometry.merges.at(target.row, target.column) ?? areaOf(target.row, target.column));
    // Whole rows and columns are selected from their headers, which are in view already.
    const top = scrollToShow(box.top, box.top + box.height, {
      scroll: grid.scrollTop,
      room: grid.clientHeight - HEADERS.height,
      frozen: offsetOf(geometry.rows, geometry.frozenRows),
    });
    const left = scrollToShow(box.left, box.left + box.width, {
      scroll: grid.scrollLeft,
      room: grid.clientWidth - HEADERS.width,
      frozen: offsetOf(geometry.columns, geometry.frozenColumns),
    });
    grid.scrollTo({
      top: area.rowCount === MAX_ROWS ? grid.scrollTop : top,
      left: area.columnCount === MAX_COLUMNS ? grid.scrollLeft : left,
    });
  }, [gridRef, geometry, sheet.id, active, reach, area]);

  return () => {
    const grid = gridRef.current;
    if (grid) places.current.set(sheetShown.current, { top: grid.scrollTop, left: grid.scrollLeft });
  };
}
