import { memo, type ReactNode } from "react";
import { columnLetters } from "../../../cells/a1";
import { offsetOf, spanOf } from "../geometry/Axis";
import { placeCells, type PlacedCell } from "../geometry/placeCells";
import type { RowSelection } from "../selection/selectionInRow";
import { CellBox } from "./CellBox";
import { SelectionBand } from "./SelectionBand";
import { ACTIVE_CELL_ID, HEADERS, useSheetView } from "./SheetView";

interface GridRowProps extends RowSelection {
  readonly row: number;
  /** Where the row starts in its pane, in pixels. */
  readonly top: number;
  /** The columns that show, without the frozen ones. */
  readonly from: number;
  readonly to: number;
  /** The box a cell of this row is edited in. */
  readonly editor: ReactNode;
  readonly editorColumn: number;
}

/** One row: its header and frozen cells, which stay where they are, and the cells that scroll. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, top, from, to, selectedFrom, selectedTo, activeColumn, editor, editorColumn } = props;
  const { sheet, geometry, looks } = useSheetView();
  const { frozenColumns, columns, rows } = geometry;
  const height = spanOf(rows, row, row);
  const frozenWidth = offsetOf(columns, frozenColumns);
  const frozen = frozenColumns > 0 ? placeCells(sheet, geometry, row, { from: 0, to: frozenColumns - 1 }, looks) : [];
  const scrolling = to >= from ? placeCells(sheet, geometry, row, { from, to }, looks) : [];
  const draw = (placed: PlacedCell, isContinuation: boolean) => (
    <CellBox
      key={placed.column}
      placed={placed}
      row={row}
      isActive={placed.column === activeColumn && !isContinuation}
      isSelected={placed.column >= selectedFrom && placed.column <= selectedTo}
      isContinuation={isContinuation}
    />
  );
  const isActiveDrawn = activeColumn < 0 || frozen.concat(scrolling).some(({ column }) => column === activeColumn);
  const undrawnActive = isActiveDrawn ? null : <UndrawnActiveCell row={row} column={activeColumn} />;
  const isTall = frozen.some(({ merge }) => merge && merge.rowCount > 1);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={sheet.showGridlines ? "grid-row" : "grid-row grid-row-plain"}
      style={{ top, height }}
    >
      <div
        className={`grid-fixed${frozenColumns > 0 ? " grid-frozen" : ""}${isTall ? " grid-fixed-tall" : ""}`}
        style={{ width: HEADERS.width + frozenWidth }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={`row-header${selectedFrom >= 0 ? " header-selected" : ""}${props.isWholeRowSelected ? " header-whole" : ""}`}
          style={{ width: HEADERS.width }}
        >
          {row + 1}
        </div>
        {frozenColumns > 0 && <FrozenLines />}
        {frozen.map((placed) => draw(placed, false))}
        {activeColumn < frozenColumns && undrawnActive}
        <SelectionBand {...props} first={0} last={frozenColumns - 1} height={height} />
        {editorColumn < frozenColumns && editor}
      </div>
      {scrolling.map((placed) => draw(placed, placed.column < frozenColumns))}
      {activeColumn >= frozenColumns && undrawnActive}
      <SelectionBand {...props} first={frozenColumns} last={to} height={height} />
      {editorColumn >= frozenColumns && editor}
    </div>
  );
});

/**
 * Blank cells are not drawn, nor those scrolled away; the active one always is, so that there is something to say where the
 * person is.
 */
function UndrawnActiveCell({ row, column }: { readonly row: number; readonly column: number }) {
  const { geometry, sheet, displayText } = useSheetView();
  const cell = sheet.rows.get(row)?.get(column);
  const name = `${columnLetters(column)}${row + 1}`;
  return (
    <div
      role="gridcell"
      id={ACTIVE_CELL_ID}
      data-cell={name}
      aria-colindex={column + 2}
      aria-selected
      aria-label={`${name}, ${(cell && displayText(cell, null)) || "blank"}`}
      className="cell"
      style={{
        left: HEADERS.width + offsetOf(geometry.columns, column),
        width: spanOf(geometry.columns, column, column),
        height: spanOf(geometry.rows, row, row),
      }}
    />
  );
}

/** The grid lines between frozen columns; those of the columns that scroll are drawn once for all rows. */
function FrozenLines() {
  const { geometry, sheet } = useSheetView();
  if (!sheet.showGridlines) return null;
  return Array.from({ length: geometry.frozenColumns }, (_, column) => (
    <div
      key={column}
      className="column-line"
      style={{ left: HEADERS.width + offsetOf(geometry.columns, column + 1) - 1 }}
    />
  ));
}
