import { memo } from "react";
import { columnLetters } from "../../../cells/a1";
import { offsetOf, spanOf } from "../geometry/Axis";
import { HEADERS, useSheetView } from "./SheetView";

interface ColumnHeadersProps {
  readonly from: number;
  readonly to: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly isWholeSelected: boolean;
}

/** The letters over the columns, and the corner that selects everything. */
export const ColumnHeaders = memo(function ColumnHeaders({ from, to, ...selected }: ColumnHeadersProps) {
  const { columns, frozenColumns } = useSheetView().geometry;
  const frozenWidth = offsetOf(columns, frozenColumns);
  return (
    <div role="row" aria-rowindex={1} className="column-headers" style={{ height: HEADERS.height }}>
      <div className="grid-fixed" style={{ width: HEADERS.width + frozenWidth }}>
        <div role="columnheader" aria-colindex={1} className="corner" style={{ width: HEADERS.width }}>
          <span className="unseen">All cells</span>
        </div>
        <Letters from={0} to={frozenColumns - 1} {...selected} />
      </div>
      <Letters from={from} to={to} {...selected} />
    </div>
  );
});

function Letters({ from, to, selectedFrom, selectedTo, isWholeSelected }: ColumnHeadersProps) {
  const { columns } = useSheetView().geometry;
  const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
    (column) => spanOf(columns, column, column) > 0,
  );
  return shown.map((column) => {
    const isSelected = column >= selectedFrom && column <= selectedTo;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={`column-header${isSelected ? " header-selected" : ""}${isSelected && isWholeSelected ? " header-whole" : ""}`}
        style={{ left: HEADERS.width + offsetOf(columns, column), width: spanOf(columns, column, column) }}
      >
        {columnLetters(column)}
      </div>
    );
  });
}
