/** A cell's place on its sheet, 0-based. */
export interface CellPosition {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A rectangle of cells on a sheet, 0-based. */
export interface Area extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell's place in the workbook as it was read, where sheet names are unique. */
export interface CellAddress extends CellPosition {
  readonly sheet: string;
}
