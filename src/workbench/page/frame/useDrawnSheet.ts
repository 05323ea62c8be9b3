import { useCallback, useMemo, useSyncExternalStore } from "react";
import { contains, areaOf } from "../../host/grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/grid/limits";
import type { HostArea, HostHyperlink, SheetModel } from "../../host/model/SheetModel";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { sheetGeometry } from "../geometry/SheetGeometry";
import type { TextMeasurer } from "../geometry/textMeasurer";
import type { SheetView } from "../grid/SheetView";
import type { HostTheme, SheetHost, WorkbookView } from "../SheetHost";

/** The least room to scroll in, and how much more there is past a selection beyond it. */
const LEAST = { rowCount: 100, columnCount: 26 };
const BEYOND = { rowCount: 100, columnCount: 26 };

/** The workbook now; drawn again after every change. */
export function useWorkbookView(host: SheetHost): WorkbookView {
  return useSyncExternalStore(
    useCallback((listener) => host.subscribe(listener), [host]),
    () => host.view(),
  );
}

/** The sheet in view. */
export function activeSheet(workbook: WorkbookModel): SheetModel | undefined {
  return workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
}

/** A sheet laid out for drawing; laid out again when the workbook, the theme or the room to write in changes. */
export function useDrawnSheet(
  host: SheetHost,
  view: WorkbookView,
  sheet: SheetModel,
  selected: HostArea,
  theme: HostTheme,
  measure: TextMeasurer,
): SheetView {
  const rowCount = roomFor(selected.row + selected.rowCount, MAX_ROWS, "rowCount");
  const columnCount = roomFor(selected.column + selected.columnCount, MAX_COLUMNS, "columnCount");
  return useMemo(
    () => drawSheet(view, { sheet, rowCount, columnCount, theme, measure, host }),
    [view, sheet, rowCount, columnCount, theme, measure, host],
  );
}

/** Grows by steps, so that moving about past the data does not lay out the sheet at every key. */
function roomFor(end: number, most: number, side: "rowCount" | "columnCount"): number {
  if (end >= most) return LEAST[side];
  return Math.max(LEAST[side], Math.ceil((end + BEYOND[side] / 2) / BEYOND[side]) * BEYOND[side]);
}

interface Drawing {
  readonly sheet: SheetModel;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly theme: HostTheme;
  readonly measure: TextMeasurer;
  readonly host: SheetHost;
}

function drawSheet(_view: WorkbookView, { sheet, rowCount, columnCount, theme, measure, host }: Drawing): SheetView {
  const links = linksByRow(sheet.hyperlinks);
  return {
    sheet,
    theme,
    measure,
    geometry: sheetGeometry(sheet, { rowCount, columnCount }, measure),
    looks: host.conditionalLooks(sheet),
    displayText: (cell, width) => host.displayText(cell, width),
    linkAt: (row, column) => links.get(row)?.find(({ area }) => contains(area, areaOf(row, column))) ?? null,
  };
}

function linksByRow(hyperlinks: readonly HostHyperlink[]): Map<number, HostHyperlink[]> {
  const byRow = new Map<number, HostHyperlink[]>();
  for (const link of hyperlinks) {
    for (let row = link.area.row; row < link.area.row + link.area.rowCount; row++) {
      byRow.set(row, [...(byRow.get(row) ?? []), link]);
    }
  }
  return byRow;
}
