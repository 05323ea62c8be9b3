import { offsetOf } from "../geometry/Axis";
import { HEADERS, useSheetView } from "./SheetView";

/** The lines between columns, one element each for all rows; fills and long texts cover them. */
export function ColumnLines({ from, to }: { readonly from: number; readonly to: number }) {
  const { geometry, sheet } = useSheetView();
  if (!sheet.showGridlines) return null;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => (
    <div
      key={from + index}
      className="column-line"
      aria-hidden
      style={{ left: HEADERS.width + offsetOf(geometry.columns, from + index + 1) - 1 }}
    />
  ));
}
