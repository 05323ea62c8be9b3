import { DEFAULT_FORMAT, type CellFormat } from "./CellFormat";
import type { HostCell, HostValue, SheetModel, TextRun } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** A cell of a workbook to be: a bare value, or a value with its look. */
export type NewCell =
  | HostValue
  | undefined
  | {
      readonly value?: HostValue;
      /** With its "="; `value` is then its cached result. */
      readonly formula?: string;
      readonly isError?: boolean;
      readonly numberFormat?: string;
      /** "#RRGGBB". */
      readonly fill?: string;
      readonly format?: Partial<CellFormat>;
      readonly runs?: readonly TextRun[];
    };

/** A sheet of a workbook to be: its rows from A1 on, and whatever else of it is not plain. */
export interface NewSheet extends Partial<Omit<SheetModel, "rows">> {
  readonly cells?: readonly (readonly NewCell[])[];
}

/**
 * A workbook of the given sheets, or with one blank "Sheet1"; the first is in view.
 * @example newWorkbook([{ name: "Plan", cells: [["Ref", "Action"], ["R1", { value: "Train staff", fill: "#00B050" }]] }])
 */
export function newWorkbook(sheets: readonly NewSheet[] = [{}], others: Partial<WorkbookModel> = {}): WorkbookModel {
  const models = sheets.map((sheet, index) => fillSheet(sheet, index));
  return {
    name: "Book1.xlsx",
    sheets: models,
    activeSheetId: models[0]?.id ?? "",
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    names: [],
    settings: new Map(),
    isReadOnly: false,
    uses1904: false,
    isCellEdited: false,
    carried: null,
    ...others,
  };
}

/** A blank sheet as Excel makes one. */
export function newSheet(name: string, id: string): SheetModel {
  const blank = () => ({ left: "", center: "", right: "" });
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    rows: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    autoFilter: null,
    hyperlinks: [],
    names: [],
    conditionalFormats: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    pageLayout: {
      orientation: "Portrait",
      paperSize: "A4",
      fitToPagesWide: null,
      fitToPagesTall: null,
      printArea: null,
      titleRows: null,
      titleColumns: null,
      centerHorizontally: false,
      footer: blank(),
      header: blank(),
    },
    protection: { isProtected: false, options: {} },
    shifts: [],
    carried: null,
  };
}

/** The cell that a `NewCell` describes; undefined where it is blank and plain. */
function newCell(given: NewCell): HostCell | undefined {
  if (given === null || given === undefined || given === "") return undefined;
  if (typeof given !== "object") {
    return { value: given, isError: false, formula: null, format: DEFAULT_FORMAT, runs: null };
  }
  const { value = null, formula = null, isError = false, numberFormat, fill, format, runs = null } = given;
  const look: CellFormat = {
    ...DEFAULT_FORMAT,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fillColor: fill, fillPattern: "Solid" }),
    ...format,
  };
  return { value, isError, formula, runs, format: (numberFormat ?? fill ?? format) ? look : DEFAULT_FORMAT };
}

function fillSheet({ cells = [], ...others }: NewSheet, index: number): SheetModel {
  const number = String(index + 1).padStart(4, "0");
  const sheet = { ...newSheet(`Sheet${index + 1}`, `{00000000-0001-0000-${number}-000000000000}`), ...others };
  cells.forEach((row, rowIndex) => {
    const made = new Map<number, HostCell>();
    row.forEach((given, columnIndex) => {
      const cell = newCell(given);
      if (cell) made.set(columnIndex, cell);
    });
    if (made.size > 0) sheet.rows.set(rowIndex, made);
  });
  return sheet;
}
