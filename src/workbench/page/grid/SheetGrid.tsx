import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, type KeyboardEvent, type RefObject } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/grid/limits";
import type { HostArea } from "../../host/model/SheetModel";
import { countOf, offsetOf, spanOf } from "../geometry/Axis";
import type { Cursor } from "../selection/Cursor";
import { CellEditor } from "./CellEditor";
import { ChartLayer } from "./ChartLayer";
import { ColumnHeaders } from "./ColumnHeaders";
import type { EditActions, Editing } from "./Editing";
import { GridRow, type GridRowProps } from "./GridRow";
import { ACTIVE_CELL_ID, HEADERS, SheetViewContext, type SheetView } from "./SheetView";
import { useSheetScroll } from "./useSheetScroll";
import { useGridPointer, type MenuRequest } from "./useGridPointer";

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
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const frozenHeight = offsetOf(rows, frozenRows);
  const getScrollElement = useCallback(() => gridRef.current, [gridRef]);

  const rowVirtualizer = useVirtualizer({
    count: countOf(rows),
    getScrollElement,
    estimateSize: (row) => spanOf(rows, row, row),
    paddingStart: HEADERS.height,
    overscan: 6,
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: countOf(columns),
    getScrollElement,
    estimateSize: (column) => spanOf(columns, column, column),
    paddingStart: HEADERS.width,
    overscan: 2,
  });
  useLayoutEffect(() => {
    rowVirtualizer.measure();
    columnVirtualizer.measure();
  }, [geometry, rowVirtualizer, columnVirtualizer]);

  const onScroll = useSheetScroll(gridRef, view, cursor, area);
  const pointer = useGridPointer({ ...props, geometry });

  const columnsShown = columnVirtualizer.getVirtualItems();
  const from = Math.max(columnsShown[0]?.index ?? 0, frozenColumns);
  const to = columnsShown.at(-1)?.index ?? -1;
  const selectedTo = area.column + area.columnCount - 1;
  const selectionEnd = area.row + area.rowCount - 1;
  const isWholeRows = area.columnCount === MAX_COLUMNS;

  const rowProps = (row: number, top: number): GridRowProps & { key: number } => {
    const isSelected = row >= area.row && row <= selectionEnd;
    const isEdited = editing?.row === row && editing.sheetId === sheet.id;
    return {
      key: row,
      row,
      top,
      from,
      to,
      selectedFrom: isSelected ? area.column : -1,
      selectedTo: isSelected ? selectedTo : -1,
      isSelectionTop: row === area.row,
      isSelectionBottom: row === selectionEnd,
      activeColumn: cursor.active.row === row ? cursor.active.column : -1,
      isWholeRowSelected: isSelected && isWholeRows,
      editor: isEdited ? <CellEditor editing={editing} actions={actions} /> : null,
      editorColumn: isEdited ? editing.column : -1,
    };
  };

  const shown = rowVirtualizer.getVirtualItems().map(({ index }) => index);
  const scrollingRows = withMergeAnchors(shown, view)
    .concat(
      cursor.active.row >= (shown[0] ?? 0) && cursor.active.row <= (shown.at(-1) ?? -1) ? [] : [cursor.active.row],
    )
    .filter((row) => row >= frozenRows && row < countOf(rows) && spanOf(rows, row, row) > 0);

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
            selectedTo={selectedTo}
            isWholeSelected={area.rowCount === MAX_ROWS}
          />
          {frozenRows > 0 && (
            <div className="frozen-rows" role="presentation" style={{ top: HEADERS.height, height: frozenHeight }}>
              <ColumnLines view={view} from={from} to={to} />
              {Array.from({ length: frozenRows }, (_, row) => row)
                .filter((row) => spanOf(rows, row, row) > 0)
                .map((row) => {
                  const { key, ...rest } = rowProps(row, offsetOf(rows, row));
                  return <GridRow key={key} {...rest} />;
                })}
            </div>
          )}
          <ColumnLines view={view} from={from} to={to} />
          {scrollingRows.map((row) => {
            const { key, ...rest } = rowProps(row, HEADERS.height + offsetOf(rows, row));
            return <GridRow key={key} {...rest} />;
          })}
          <ChartLayer />
        </div>
      </div>
    </SheetViewContext>
  );
}

/** The lines between columns, one element each for all rows; fills and long texts cover them. */
function ColumnLines({ view, from, to }: { readonly view: SheetView; readonly from: number; readonly to: number }) {
  const { columns } = view.geometry;
  if (!view.sheet.showGridlines) return null;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => (
    <div
      key={from + index}
      className="column-line"
      aria-hidden
      style={{ left: HEADERS.width + offsetOf(columns, from + index + 1) - 1 }}
    />
  ));
}

/** A merged area is drawn by its first row, which may be scrolled away while the rest of it shows. */
function withMergeAnchors(shown: readonly number[], { geometry }: SheetView): number[] {
  const first = shown[0];
  if (first === undefined) return [];
  const anchors = new Set(geometry.merges.inRow(first).map(({ row }) => row));
  return [...[...anchors].filter((row) => row < first), ...shown];
}
