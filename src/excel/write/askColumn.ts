import type { NewColumn } from "../../cells/Proposal";
import { rangeOf } from "../rangeOf";
import { worksheetOf } from "../worksheetOf";

/** The lines of a single column of cells. */
export const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

export type Side = (typeof SIDES)[number];

/** What is asked of a column before it is added. */
export interface AskedColumn {
  readonly column: NewColumn;
  readonly own: Excel.Range;
  readonly ownBorders: ReadonlyMap<Side, Excel.RangeBorder>;
  readonly neighbourBorders: ReadonlyMap<Side, Excel.RangeBorder>;
  readonly printArea: Excel.RangeAreas;
  readonly filter: Excel.AutoFilter;
}

/** Asks for all that adding a column changes, so that undo can put it back. */
export function askColumn(context: Excel.RequestContext, column: NewColumn): AskedColumn {
  const { sheetId, grid, columnIndex } = column;
  const own = rangeOf(context, { sheetId, area: { ...grid, columnIndex, columnCount: 1 } });
  const neighbour = rangeOf(context, { sheetId, area: { ...grid, columnIndex: columnIndex - 1, columnCount: 1 } });
  own.load("format/columnWidth,format/useStandardWidth");
  const sheet = worksheetOf(context, sheetId);
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  const filter = sheet.autoFilter;
  filter.load("isDataFiltered");
  return {
    column,
    own,
    ownBorders: askBorders(own),
    neighbourBorders: askBorders(neighbour),
    printArea,
    filter,
  };
}

/** One answer for all cells of a side; null where they differ. */
function askBorders(range: Excel.Range): ReadonlyMap<Side, Excel.RangeBorder> {
  return new Map(
    SIDES.map((side) => {
      const border = range.format.borders.getItem(side);
      border.load("style,color,weight");
      return [side, border];
    }),
  );
}
