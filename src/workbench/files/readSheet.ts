import type { HostCell, HostHyperlink, HostTable, PageLayout, SheetModel } from "../host/model/SheetModel";
import { readArea, readAreas } from "./areas";
import { readCells, type CellContext, type FileRow } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { charactersOfWidth } from "./columnWidth";
import { findPart, partText, readRelationships, type Package, type Relationship } from "./Package";
import { PAPER_SIZES } from "./paperSizes";
import { childOf, childrenOf, isOn, parseXml, relationshipIdOf, type XmlNode } from "./parseXml";
import { readDrawing, type FileDrawing } from "./readCharts";
import { readColor } from "./readColor";
import type { DifferentialFormat } from "./readStyles";
import { readEscapes } from "./writeXml";

/** A sheet as the file tells it: the model for the host, and the text it was read from, for a save to cut into. */
export interface FileSheet {
  readonly model: SheetModel;
  readonly path: string;
  readonly source: string;
  readonly root: XmlNode;
  readonly rows: readonly FileRow[];
  readonly tables: readonly FileTable[];
  readonly drawing: FileDrawing | undefined;
}

/** A table part of a sheet. */
export interface FileTable {
  readonly table: HostTable;
  readonly path: string;
  readonly relationshipId: string;
}

/** What a sheet is read with, besides its own part. */
export interface SheetContext extends CellContext {
  readonly parts: Package;
  readonly differential: readonly DifferentialFormat[];
}

/** The sheet of a part. Its id, name, visibility and names come from the workbook's part. */
export function readSheet(path: string, source: string, context: SheetContext): FileSheet {
  const root = parseXml(source);
  const model = blankSheetModel();
  const rows = readCells(childOf(root, "sheetData"), context);
  fillCells(model, rows);
  fillSizes(model, root, rows);
  fillView(model, root, context);
  const relationships = readRelationships(context.parts, path);
  const tables = readTables(root, relationships, context.parts);
  model.tables = tables.map(({ table }) => table);
  model.merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((node) => readAreas(node.attributes.ref));
  model.autoFilter = readArea(childOf(root, "autoFilter")?.attributes.ref ?? "");
  model.hyperlinks = readHyperlinks(root, relationships);
  model.conditionalFormats = readConditionalFormats(root, context);
  model.pageLayout = readPageLayout(root);
  const drawing = readDrawing(path, root, model, context.parts, context.palette);
  // The host sets places in place, so it gets its own.
  model.charts = (drawing?.charts ?? []).map(({ chart }) => ({ ...chart, place: { ...chart.place } }));
  model.carried = path;
  return { model, path, source, root, rows, tables, drawing };
}

/** A sheet with nothing on it. */
export function blankSheetModel(): SheetModel {
  return {
    id: "",
    name: "",
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
    pageLayout: readPageLayout(undefined),
    protection: { isProtected: false, options: {} },
    carried: null,
  };
}

function fillCells(model: SheetModel, rows: readonly FileRow[]): void {
  for (const { row, cells } of rows) {
    const kept = new Map<number, HostCell>();
    for (const { column, cell } of cells) if (cell) kept.set(column, cell);
    if (kept.size > 0) model.rows.set(row, kept);
  }
}

const COLUMNS = 16_384;

function fillSizes(model: SheetModel, root: XmlNode, rows: readonly FileRow[]): void {
  const usual = childOf(root, "sheetFormatPr")?.attributes ?? {};
  model.defaultRowHeight = Number(usual.defaultRowHeight ?? 15);
  if (usual.defaultColWidth !== undefined) model.defaultColumnWidth = charactersOfWidth(Number(usual.defaultColWidth));
  for (const { row, node } of rows) {
    if (node.attributes.ht !== undefined) model.rowHeights.set(row, Number(node.attributes.ht));
    if (isOn(node.attributes.hidden)) model.hiddenRows.add(row);
  }
  for (const col of childrenOf(childOf(root, "cols"), "col")) {
    const { min, max, width, hidden } = col.attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), COLUMNS); column++) {
      if (width !== undefined) model.columnWidths.set(column, charactersOfWidth(Number(width)));
      if (isOn(hidden)) model.hiddenColumns.add(column);
    }
  }
}

function fillView(model: SheetModel, root: XmlNode, { palette }: CellContext): void {
  model.tabColor = readColor(childOf(childOf(root, "sheetPr"), "tabColor"), palette) ?? "";
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  model.showGridlines = isOn(view?.attributes.showGridLines, true);
  const pane = childOf(view, "pane");
  if (pane?.attributes.state?.startsWith("frozen")) {
    model.frozenRows = Number(pane.attributes.ySplit ?? 0);
    model.frozenColumns = Number(pane.attributes.xSplit ?? 0);
  }
  const protection = childOf(root, "sheetProtection");
  if (!protection) return;
  model.protection = { isProtected: isOn(protection.attributes.sheet), options: {} };
  for (const [name, fileName, fallback] of PROTECTIONS) {
    // The file says what is locked, Office.js what is allowed.
    model.protection.options[name] = !isOn(protection.attributes[fileName], fallback);
  }
}

/** Office.js name, the file's name, and whether the file means "locked" where it says nothing. */
export const PROTECTIONS: readonly (readonly [string, string, boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

function readTables(root: XmlNode, relationships: readonly Relationship[], parts: Package): FileTable[] {
  return childrenOf(childOf(root, "tableParts"), "tablePart").flatMap((node) => {
    const relationshipId = relationshipIdOf(node) ?? "";
    const path = findPart(parts, relationships.find(({ id }) => id === relationshipId)?.target ?? "");
    const text = path === undefined ? undefined : partText(parts, path);
    if (path === undefined || text === undefined) return [];
    const table = readTable(parseXml(text));
    return table ? [{ table, path, relationshipId }] : [];
  });
}

function readTable(root: XmlNode): HostTable | null {
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const area = readArea(ref ?? "");
  if (!area) return null;
  const style = childOf(root, "tableStyleInfo")?.attributes;
  return {
    id: id ?? "",
    name: readEscapes(displayName ?? name ?? ""),
    area,
    hasHeader: headerRowCount !== "0",
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    style: style?.name ?? "",
    showBandedRows: isOn(style?.showRowStripes),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
  };
}

function readHyperlinks(root: XmlNode, relationships: readonly Relationship[]): HostHyperlink[] {
  return childrenOf(childOf(root, "hyperlinks"), "hyperlink").flatMap((node) => {
    const area = readArea(node.attributes.ref ?? "");
    if (!area) return [];
    const id = relationshipIdOf(node);
    const address = id === undefined ? undefined : relationships.find((link) => link.id === id)?.target;
    const { location, tooltip } = node.attributes;
    return [
      {
        area,
        ...(address !== undefined && { address: location ? `${address}#${location}` : address }),
        ...(address === undefined && location !== undefined && { documentReference: location }),
        ...(tooltip !== undefined && { screenTip: tooltip }),
      },
    ];
  });
}

function readPageLayout(root: XmlNode | undefined): PageLayout {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const isFitted = isOn(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const texts = childOf(root, "headerFooter");
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_SIZES[Number(setup.paperSize ?? 1)] ?? "Letter",
    // A count of 0 pages is as many as it takes.
    fitToPagesWide: isFitted ? Number(setup.fitToWidth ?? 1) || null : null,
    fitToPagesTall: isFitted ? Number(setup.fitToHeight ?? 1) || null : null,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    centerHorizontally: isOn(childOf(root, "printOptions")?.attributes.horizontalCentered),
    header: readSections(childOf(texts, "oddHeader")?.text ?? ""),
    footer: readSections(childOf(texts, "oddFooter")?.text ?? ""),
  };
}

/** @example readSections("&LPlan&RPage &P") //=> { left: "Plan", center: "", right: "Page &P" } */
function readSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: "", center: "", right: "" };
  let section: keyof typeof sections = "center";
  for (const piece of text.match(/&&|&[LCR]|&.|[^&]+|&/gs) ?? []) {
    if (piece === "&L") section = "left";
    else if (piece === "&C") section = "center";
    else if (piece === "&R") section = "right";
    else sections[section] += piece;
  }
  return sections;
}
