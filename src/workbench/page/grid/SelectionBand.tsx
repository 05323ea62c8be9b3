import { offsetOf, spanOf } from "../geometry/Axis";
import type { RowSelection } from "../selection/selectionInRow";
import { HEADERS, useSheetView } from "./SheetView";

interface SelectionBandProps extends RowSelection {
  readonly row: number;
  readonly height: number;
  /** The columns of the pane that this is drawn in. */
  readonly first: number;
  readonly last: number;
}

/**
 * The selection's share of one row and pane. Drawn row by row, it scrolls, freezes and is clipped with its row, which one
 * rectangle over four panes would not be.
 */
export function SelectionBand(props: SelectionBandProps) {
  const { row, height, selectedFrom, selectedTo, isSelectionTop, isSelectionBottom, activeColumn, first, last } = props;
  const { columns, merges } = useSheetView().geometry;
  const from = Math.max(selectedFrom, first);
  const to = Math.min(selectedTo, last);
  if (selectedFrom < 0 || from > to) return null;
  const left = HEADERS.width + offsetOf(columns, from);
  const width = spanOf(columns, from, to);
  const edges = [
    isSelectionTop && "band-top",
    isSelectionBottom && "band-bottom",
    from === selectedFrom && "band-left",
    to === selectedTo && "band-right",
  ].filter(Boolean);
  const merge = activeColumn >= 0 ? merges.at(row, activeColumn) : null;
  const activeTo = merge ? merge.column + merge.columnCount - 1 : activeColumn;
  // The active cell is left clear, as in Excel.
  const tints =
    activeColumn >= 0
      ? [
          [from, activeColumn - 1],
          [activeTo + 1, to],
        ]
      : [[from, to]];
  return (
    <div className={`band ${edges.join(" ")}`} style={{ left, width, height }} aria-hidden>
      {tints.map(([start = 0, end = 0], index) =>
        Math.max(start, from) <= end ? (
          <div
            key={index}
            className="band-tint"
            style={{
              left: spanOf(columns, from, Math.max(start, from) - 1),
              width: spanOf(columns, Math.max(start, from), end),
            }}
          />
        ) : null,
      )}
    </div>
  );
}
