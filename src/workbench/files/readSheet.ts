import type { HostCell, HostHyperlink, SheetModel } from "../host/model/SheetModel";
import { newSheet } from "../host/model/newWorkbook";
import { readArea, readAreas } from "./areas";
import { readRelationships, type Package, type Relationship } from "./Package";
import { childOf, childrenOf, isOn, parseXml, relationshipIdOf, type XmlNode } from "./parseXml";
import { PROTECTIONS } from "./protections";
import { readPageLayout } from "./readPageLayout";
import { readTables, type FileTable } from "./readTables";
import { readCells, type CellContext, type FileRow } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { charactersOfWidth } from "./columnWidth";
import { readDrawing, type FileDrawing } from "./readCharts";
import { readColor } from "./readColor";
import type { DifferentialFormat } from "./readStyles";

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

/** What a sheet is read with, besides its own part. */
export interface SheetContext extends CellContext {
  readonly parts: Package;
  readonly differential: readonly DifferentialFormat[];
}

/** The sheet of a part. Its id, name, visibility and names come from the workbook's part. */
export function readSheet(path: string, source: string, context: SheetContext): FileSheet {
  const root = parseXml(source);
  const model = newSheet("", "");
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
