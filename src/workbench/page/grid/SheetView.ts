import { createContext, useContext } from "react";
import type { ConditionalLooks } from "../../host/formula/conditionalLooks";
import type { HostCell, HostHyperlink, SheetModel } from "../../host/model/SheetModel";
import type { SheetGeometry } from "../geometry/SheetGeometry";
import type { TextMeasurer } from "../geometry/textMeasurer";
import type { HostTheme } from "../SheetHost";

/** A sheet at one moment, with all that drawing it needs; a new object after every change. */
export interface SheetView {
  readonly sheet: SheetModel;
  readonly geometry: SheetGeometry;
  readonly theme: HostTheme;
  readonly measure: TextMeasurer;
  /** What conditional formats change about the cells. */
  readonly looks: ConditionalLooks;
  readonly displayText: (cell: HostCell, width: number | null) => string;
  readonly linkAt: (row: number, column: number) => HostHyperlink | null;
}

/** The sheet in view, for every part of the grid. */
export const SheetViewContext = createContext<SheetView | null>(null);

/** The sheet in view. */
export function useSheetView(): SheetView {
  const view = useContext(SheetViewContext);
  if (!view) throw new Error("The grid's parts are drawn inside a SheetGrid.");
  return view;
}

/** The room that headers take. */
export const HEADERS = { width: 48, height: 24 } as const;

/** The id of the active cell's element; there is one at a time. */
export const ACTIVE_CELL_ID = "active-cell";
