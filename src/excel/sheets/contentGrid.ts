import type { CellPosition } from "../../cells/Area";
import type { ContentCell, SheetContent } from "../../cells/SheetContent";
import { plainContent } from "../write/plainContent";
import { CONTENT_STYLES } from "./contentStyles";

/** A sheet's content as the arrays that are handed to Excel, as wide as its widest row. */
export interface ContentGrid {
  readonly columnCount: number;
  readonly numberFormats: readonly (readonly string[])[];
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  readonly cells: readonly (CellPosition & { readonly cell: ContentCell })[];
}

/** The rows of a sheet's content from the first to before `endRow`. */
export function contentGrid({ rows, columnWidths }: SheetContent, endRow: number): ContentGrid {
  const shown = rows.slice(0, endRow);
  const widthOf = (row: readonly (ContentCell | null)[]) =>
    row.reduce((width, cell, index) => Math.max(width, index + (cell?.span ?? 1)), 0);
  const columnCount = shown.reduce((width, row) => Math.max(width, widthOf(row)), Math.max(1, columnWidths.length));
  const columns = Array.from({ length: columnCount }, (_, index) => index);
  const formats = shown.map((row) => columns.map((c) => numberFormatOf(row[c] ?? null)));
  return {
    columnCount,
    numberFormats: formats,
    contents: shown.map((row, r) =>
      columns.map((c) => plainContent(row[c]?.value ?? null, formats[r]?.[c] ?? "General")),
    ),
    cells: shown.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) => (cell ? [{ rowIndex, columnIndex, cell }] : [])),
    ),
  };
}

/** Texts under "@" so that no "1.10" or "1/2" turns into a number or a date; dates are serials under a date's format. */
function numberFormatOf(cell: ContentCell | null): string {
  if (!cell || cell.value === null) return "General";
  if (typeof cell.value === "string") return "@";
  return cell.numberFormat ?? CONTENT_STYLES[cell.style].numberFormat ?? "General";
}
