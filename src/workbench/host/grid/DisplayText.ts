import type { HostArea, SheetModel } from "../model/SheetModel";
import { cellAt } from "./cells";
import { cellText } from "./cellText";
import { pixelsOfCharacters, widthOfColumn } from "./sizes";

/** Reads the texts of a sheet as a person sees them; merges and widths are looked up once for all its cells. */
export class DisplayText {
  private readonly widths = new Map<number, number | null>();
  private readonly mergeWidths = new Map<string, number>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly locale: string,
    private readonly uses1904: boolean,
  ) {
    for (const merge of sheet.merges) this.mergeWidths.set(`${merge.row},${merge.column}`, this.widthOfArea(merge));
  }

  at(row: number, column: number): string {
    const cell = cellAt(this.sheet, row, column);
    if (!cell || cell.value === null) return "";
    if (typeof cell.value === "string" && cell.format.numberFormat === "General") return cell.value;
    const width = this.mergeWidths.get(`${row},${column}`) ?? this.widthOf(column);
    return cellText(cell, { locale: this.locale, uses1904: this.uses1904, width });
  }

  /** *guessed*: a hidden column shows nothing, but its cells keep their texts. */
  private widthOf(column: number): number | null {
    let width = this.widths.get(column);
    if (width === undefined) {
      width = this.sheet.hiddenColumns.has(column) ? null : pixelsOfCharacters(widthOfColumn(this.sheet, column));
      this.widths.set(column, width);
    }
    return width;
  }

  private widthOfArea({ column, columnCount }: HostArea): number {
    let width = 0;
    for (let index = column; index < column + columnCount; index++) width += this.widthOf(index) ?? 0;
    return width;
  }
}
