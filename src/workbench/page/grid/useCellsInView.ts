import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, type RefObject } from "react";
import { countOf, spanOf } from "../geometry/Axis";
import type { SheetGeometry } from "../geometry/SheetGeometry";
import { HEADERS } from "./SheetView";

/** Drawn beyond what shows, so that a scroll of one notch finds them there. */
const MORE_ROWS = 6;
const MORE_COLUMNS = 2;

/** What of a sheet is in view, kept up while it scrolls. */
export interface CellsInView {
  readonly shownRows: readonly number[];
  /** The columns that show, without the frozen ones; `to` is before `from` where there are none. */
  readonly from: number;
  readonly to: number;
}

/** Follows what of the sheet is in view. */
export function useCellsInView(gridRef: RefObject<HTMLDivElement | null>, geometry: SheetGeometry): CellsInView {
  const { rows, columns, frozenColumns } = geometry;
  const getScrollElement = useCallback(() => gridRef.current, [gridRef]);
  const rowVirtualizer = useVirtualizer({
    count: countOf(rows),
    getScrollElement,
    estimateSize: (row) => spanOf(rows, row, row),
    paddingStart: HEADERS.height,
    overscan: MORE_ROWS,
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: countOf(columns),
    getScrollElement,
    estimateSize: (column) => spanOf(columns, column, column),
    paddingStart: HEADERS.width,
    overscan: MORE_COLUMNS,
  });
  // The virtualizer keeps sizes until it is told that they are others.
  useLayoutEffect(() => {
    rowVirtualizer.measure();
    columnVirtualizer.measure();
  }, [geometry, rowVirtualizer, columnVirtualizer]);

  const shownColumns = columnVirtualizer.getVirtualItems();
  return {
    shownRows: rowVirtualizer.getVirtualItems().map(({ index }) => index),
    from: Math.max(shownColumns[0]?.index ?? 0, frozenColumns),
    to: shownColumns.at(-1)?.index ?? -1,
  };
}
