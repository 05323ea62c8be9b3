import type { Area } from "../../cells/Area";
import type { Cell, CellValue } from "../../cells/Cell";
import { isLiveColour } from "../../cells/liveColourMark";
import type { SheetCells, SheetKind } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { areaOf, intersection } from "../host/grid/area";
import { cellAt } from "../host/grid/cells";
import { DisplayText } from "../host/grid/DisplayText";
import { FONT } from "../host/grid/formatMembers";
import { usedArea } from "../host/grid/usedArea";
import type { HostArea, HostCell, HostConditionalFormat, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";

const LOCALE = "en-GB"; /* what the host speaks unless told otherwise */

/** A workbook's cells as the add-in would load them through office.js, without office.js. */
export function cellsOfModel(workbook: WorkbookModel): WorkbookCells {
  const taken = new Set<SheetKind>();
  return {
    name: workbook.name,
    sheets: workbook.sheets.map((sheet) => {
      const mark = markOf(sheet);
      const isOurs = mark !== null && !taken.has(mark); // of two with the same mark the leftmost is ours
      if (mark) taken.add(mark);
      return { ...sheetCells(sheet, workbook.uses1904), ...(isOurs && { mark }) };
    }),
    activeSheetId: workbook.activeSheetId,
    isReadOnly: workbook.isReadOnly,
    settings: Object.fromEntries([...workbook.settings].map(([key, json]) => [key, JSON.parse(json) as unknown])),
  };
}

function sheetCells(sheet: SheetModel, uses1904: boolean): SheetCells {
  const extent = extentOf(sheet);
  const display = new DisplayText(sheet, LOCALE, uses1904);
  const rows = Array.from({ length: extent?.rowCount ?? 0 }, (_, row) => {
    const cells = Array.from({ length: extent?.columnCount ?? 0 }, (_, column) => {
      const cell = cellAt(sheet, row, column);
      return cell && cellOf(cell, display.at(row, column));
    });
    return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
  });
  const { printArea } = sheet.pageLayout;
  const formats = extent ? [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority) : [];
  const liveColours = formats.filter(isOurs).map(({ area }) => areaIn(area));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1),
    merges: sheet.merges.map(areaIn),
    hiddenRows: indexesBelow(sheet.hiddenRows, extent?.rowCount ?? 0),
    hiddenColumns: indexesBelow(sheet.hiddenColumns, extent?.columnCount ?? 0),
    tables: sheet.tables.map(({ name, area, hasHeader, hasTotals }) => ({
      name,
      area: areaIn(area),
      hasHeader,
      hasTotals,
    })),
    ...(sheet.autoFilter && { autoFilter: areaIn(sheet.autoFilter) }),
    ...(printArea && { printArea: areaIn(printArea) }),
    conditionalFormats: formats.filter((format) => !isOurs(format)).map(({ area }) => areaIn(area)),
    ...(liveColours.length > 0 && { liveColours }),
    isProtected: sheet.protection.isProtected,
  };
}

/**
 * From A1 to the last cell that holds something, and a row and a column further where cells there have a look: the
 * coloured cells of a legend may stand beside its last word.
 */
function extentOf(sheet: SheetModel): HostArea | null {
  const withValues = usedArea(sheet, true);
  const withFormats = usedArea(sheet, false);
  if (!withValues || !withFormats) return null;
  return intersection(
    areaOf(0, 0, withValues.row + withValues.rowCount + 1, withValues.column + withValues.columnCount + 1),
    areaOf(0, 0, withFormats.row + withFormats.rowCount, withFormats.column + withFormats.columnCount),
  );
}

function cellOf(cell: HostCell, text: string): Cell | undefined {
  const value: CellValue = cell.value === "" ? null : cell.value;
  const { numberFormat, fillColor } = cell.format;
  const [bold, strikethrough] = [FONT.bold.read(cell), FONT.strikethrough.read(cell)];
  const isBlank = value === null && cell.formula === null;
  if (isBlank && numberFormat === "General" && fillColor === null && !bold && !strikethrough) return undefined;
  const hasParts = typeof value === "string" && cell.formula === null && (bold === null || strikethrough === null);
  return {
    value,
    text,
    numberFormat,
    ...(cell.formula !== null && { formula: cell.formula }),
    ...(typeof value === "string" && (cell.isError || ERRORS.has(value)) && { isError: true }),
    ...(fillColor !== null && { fill: fillColor.toUpperCase() }),
    ...(bold === true && { bold: true }),
    ...(strikethrough === true && { struck: true }),
    ...(hasParts && { partFormatted: true }),
  };
}

/** Through office.js a text that spells an error cannot be told from one. */
const ERRORS = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"],
  ...["#SPILL!", "#CALC!", "#BLOCKED!", "#BUSY!", "#CONNECT!", "#FIELD!", "#UNKNOWN!"],
]);

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The worksheet-scoped name that makes a sheet one of Plan Steward's. */
function markOf({ names }: SheetModel): SheetKind | null {
  const mark = names.find(({ name }) => name.toLowerCase() === "plansteward_sheet");
  return KINDS.find((kind) => mark?.formula === `="${kind}"`) ?? null;
}

const KINDS: readonly SheetKind[] = ["summary", "people", "history", "checklist", "gaps"];

function isOurs({ formula = "" }: HostConditionalFormat): boolean {
  return isLiveColour(formula);
}

function indexesBelow(indexes: ReadonlySet<number>, count: number): number[] {
  return [...indexes].filter((index) => index < count).sort((a, b) => a - b);
}

function areaIn({ row, column, rowCount, columnCount }: HostArea): Area {
  return { rowIndex: row, columnIndex: column, rowCount, columnCount };
}
