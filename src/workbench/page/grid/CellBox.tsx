import type { CSSProperties, ReactNode } from "react";
import { columnLetters } from "../../../cells/a1";
import type { HostCell } from "../../host/model/SheetModel";
import type { PlacedCell } from "../geometry/placeCells";
import { borderCss, cellLook, textAlign, VERTICAL } from "./cellLook";
import { runOfText } from "./runOfText";
import { ACTIVE_CELL_ID, HEADERS, useSheetView } from "./SheetView";

interface CellBoxProps {
  readonly placed: PlacedCell;
  readonly row: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The part of a frozen column's cell that reaches into the columns that scroll: drawn again, said once. */
  readonly isContinuation: boolean;
}

/** One cell, or merged area, as it looks. */
export function CellBox({ placed, row, isActive, isSelected, isContinuation }: CellBoxProps) {
  const view = useSheetView();
  const { cell, column, box, merge, borders } = placed;
  const { theme } = view;
  const look = cellLook(cell.format, theme);
  const text = view.displayText(cell, box.width);
  const run = runOfText(placed, text, textAlign(cell), view.measure);
  const coversLines =
    run.left + run.right > 0 &&
    run.left <= placed.room.plainLeft &&
    run.right <= placed.room.plainRight &&
    !cell.format.fillColor;
  const link = view.linkAt(row, column);
  const style: CSSProperties = {
    // A box covers the grid lines left of it and above it, as a fill does in Excel.
    left: HEADERS.width + box.left - 1,
    top: -1,
    width: box.width + 1,
    height: box.height + 1,
    zIndex: merge || run.left + run.right > 0 ? 1 : undefined,
    borderLeft: borderCss(borders.left, theme),
    borderTop: borderCss(borders.top, theme),
    borderRight: borderCss(borders.right, theme),
    borderBottom: borderCss(borders.bottom, theme),
    ...look.box,
  };
  const said = isContinuation
    ? { "aria-hidden": true }
    : {
        role: "gridcell",
        id: isActive ? ACTIVE_CELL_ID : undefined,
        "data-cell": `${columnLetters(column)}${row + 1}`,
        "aria-colindex": column + 2,
        "aria-selected": isSelected,
        "aria-colspan": merge && merge.columnCount > 1 ? merge.columnCount : undefined,
        "aria-rowspan": merge && merge.rowCount > 1 ? merge.rowCount : undefined,
      };
  return (
    <div {...said} className={merge ? "cell cell-merged" : "cell"} style={style}>
      {text !== "" && (
        <div
          className={coversLines ? "cell-clip cell-over" : "cell-clip"}
          style={{ left: -run.left, right: -run.right, justifyContent: VERTICAL[cell.format.verticalAlignment] }}
        >
          <div
            className={link ? "cell-text cell-link" : "cell-text"}
            title={link?.screenTip}
            style={{ ...look.text, textAlign: textAlign(cell), ...indent(cell), ...run.style }}
          >
            {cell.runs && !cell.isError ? runsOf(cell) : text}
          </div>
        </div>
      )}
    </div>
  );
}

/** Excel indents by three spaces of the standard font. */
const INDENT = 9;

function indent(cell: HostCell): CSSProperties {
  if (cell.format.indentLevel === 0) return {};
  const pixels = cell.format.indentLevel * INDENT;
  return textAlign(cell) === "right" ? { paddingRight: pixels } : { paddingLeft: pixels };
}

function runsOf({ runs }: HostCell): ReactNode {
  return runs?.map((run, index) => (
    <span
      key={index}
      style={{
        fontWeight: run.bold === undefined ? undefined : run.bold ? "bold" : "normal",
        fontStyle: run.italic === undefined ? undefined : run.italic ? "italic" : "normal",
        textDecoration: run.strikethrough ? "line-through" : undefined,
        color: run.color,
      }}
    >
      {run.text}
    </span>
  ));
}
