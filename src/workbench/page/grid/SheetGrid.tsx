import type { KeyboardEvent, RefObject } from "react";
import { MAX_ROWS } from "../../host/grid/limits";
import type { HostArea } from "../../host/model/SheetModel";
import { countOf, offsetOf, spanOf } from "../geometry/Axis";
import { rowsToDraw } from "../geometry/rowsToDraw";
import type { Cursor } from "../selection/Cursor";
import { selectionInRow } from "../selection/selectionInRow";
import { CellEditor } from "./CellEditor";
import { ChartLayer } from "./ChartLayer";
import { ColumnHeaders } from "./ColumnHeaders";
import { ColumnLines } from "./ColumnLines";
import type { EditActions, Editing } from "./Editing";
import { GridRow } from "./GridRow";
import { ACTIVE_CELL_ID, HEADERS, SheetViewContext, type SheetView } from "./SheetView";
import { useCellsInView } from "./useCellsInView";
import { useGridPointer, type MenuRequest } from "./useGridPointer";
import { useSheetScroll } from "./useSheetScroll";

interface SheetGridProps {
  readonly view: SheetView;
  readonly cursor: Cursor;
  readonly area: HostArea;
  readonly editing: Editing | null;
  readonly actions: EditActions;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onMove: (cursor: Cursor) => void;
  readonly onFollowLink: (row: number, column: number) => void;
  readonly onMenu: (request: MenuRequest) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>, pageHeight: number) => void;
}

/** The sheet on screen: only the rows and columns in view are drawn. */
export function SheetGrid(props: SheetGridProps) {
  const { view, cursor, area, editing, actions, gridRef } = props;
  const { geometry, sheet } = view;
  const { rows, columns, frozenRows } = geometry;
  const frozenHeight = offsetOf(rows, frozenRows);
  const { shownRows, from, to } = useCellsInView(gridRef, geometry);
  const onScroll = useSheetScroll(gridRef, view, cursor, area);
  const pointer = useGridPointer({ ...props, geometry });

  const drawRow = (row: number, top: number) => {
    const isEdited = editing?.row === row && editing.sheetId === sheet.id;
    return (
      <GridRow
        key={row}
        row={row}
        top={top}
        from={from}
        to={to}
        {...selectionInRow(row, cursor, area)}
        editor={isEdited ? <CellEditor editing={editing} actions={actions} /> : null}
        editorColumn={isEdited ? editing.column : -1}
      />
    );
  };
  const frozen = Array.from({ length: frozenRows }, (_, row) => row).filter((row) => spanOf(rows, row, row) > 0);

  return (
    <SheetViewContext value={view}>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={0}
        className={`sheet-grid paper-${view.theme}`}
        aria-label={`Sheet ${sheet.name}`}
        aria-rowcount={countOf(rows) + 1}
        aria-colcount={countOf(columns) + 1}
        aria-multiselectable
        aria-activedescendant={ACTIVE_CELL_ID}
        onKeyDown={(event) =>
          props.onKeyDown(event, (gridRef.current?.clientHeight ?? 600) - HEADERS.height - frozenHeight)
        }
        onScroll={onScroll}
        {...pointer}
      >
        <div
          className="sheet-extent"
          role="presentation"
          style={{
            width: HEADERS.width + offsetOf(columns, countOf(columns)),
            height: HEADERS.height + offsetOf(rows, countOf(rows)),
          }}
        >
          <ColumnHeaders
            from={from}
            to={to}
            selectedFrom={area.column}
            selectedTo={area.column + area.columnCount - 1}
            isWholeSelected={area.rowCount === MAX_ROWS}
          />
          {frozenRows > 0 && (
            <div className="frozen-rows" role="presentation" style={{ top: HEADERS.height, height: frozenHeight }}>
              <ColumnLines from={from} to={to} />
              {frozen.map((row) => drawRow(row, offsetOf(rows, row)))}
            </div>
          )}
          <ColumnLines from={from} to={to} />
          {rowsToDraw(shownRows, cursor.active.row, geometry).map((row) =>
            drawRow(row, HEADERS.height + offsetOf(rows, row)),
          )}
          <ChartLayer />
        </div>
      </div>
    </SheetViewContext>
  );
}
