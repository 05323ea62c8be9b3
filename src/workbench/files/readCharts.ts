import type { HostChart, SheetModel } from "../host/model/SheetModel";
import { heightOfRow, pointsOfCharacters, widthOfColumn } from "../host/grid/sizes";
import { boundingArea, readArea } from "./areas";
import { CHART_TYPES } from "./chartTypes";
import { findPart, partText, readRelationships, type Package } from "./Package";
import { childOf, childrenOf, parseXml, relationshipIdOf, type XmlNode } from "./parseXml";
import { readColor, type Palette } from "./readColor";

/** A chart of a file: for the host, and where it stands in the sheet's drawing. */
export interface FileChart {
  readonly chart: HostChart;
  readonly path: string;
  readonly relationshipId: string;
  /** The element of the drawing that places it. */
  readonly anchor: XmlNode;
}

/** The drawing of a sheet: pictures and shapes, which are carried, and charts. */
export interface FileDrawing {
  readonly path: string;
  readonly source: string;
  readonly root: XmlNode;
  readonly charts: readonly FileChart[];
}

/** The drawing that a sheet names; undefined where it has none, or one that cannot be read. */
export function readDrawing(
  sheetPath: string,
  root: XmlNode,
  sheet: SheetModel,
  parts: Package,
  palette: Palette,
): FileDrawing | undefined {
  const drawing = childOf(root, "drawing");
  const id = drawing && relationshipIdOf(drawing);
  const target = readRelationships(parts, sheetPath).find((link) => link.id === id)?.target;
  const path = target === undefined ? undefined : findPart(parts, target);
  const source = path === undefined ? undefined : partText(parts, path);
  if (path === undefined || source === undefined) return undefined;
  const drawingRoot = parseXml(source);
  const links = readRelationships(parts, path);
  const charts = drawingRoot.children.flatMap((anchor): FileChart[] => {
    const frame = childOf(anchor, "graphicFrame");
    const reference = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
    const relationshipId = reference && relationshipIdOf(reference);
    const link = links.find((link) => link.id === relationshipId);
    const chartPath = link && findPart(parts, link.target);
    const text = chartPath === undefined ? undefined : partText(parts, chartPath);
    if (!link || chartPath === undefined || text === undefined) return [];
    const name = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.name ?? "";
    const chart = { ...readChart(parseXml(text), palette), id: `{${chartPath}}`, name, carried: chartPath };
    return [{ chart: { ...chart, place: readPlace(anchor, sheet) }, path: chartPath, relationshipId: link.id, anchor }];
  });
  return { path, source, root: drawingRoot, charts };
}

function readChart(root: XmlNode, palette: Palette): Pick<HostChart, "type" | "title" | "source" | "seriesFills"> {
  const chart = childOf(root, "chart");
  const plots = childOf(chart, "plotArea")?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const series = plots.flatMap((plot) => childrenOf(plot, "ser"));
  const areas = series.flatMap((one) => textsOf(one, "f")).flatMap((reference) => readArea(reference) ?? []);
  return {
    type: typeOf(plots[0]),
    title: textsOf(childOf(chart, "title"), "t").join(""),
    source: boundingArea(areas) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    seriesFills: series.map((one) => readColor(asColor(childOf(childOf(one, "spPr"), "solidFill")), palette) ?? ""),
  };
}

function typeOf(plot: XmlNode | undefined): string {
  const direction = childOf(plot, "barDir")?.attributes.val;
  const grouping = childOf(plot, "grouping")?.attributes.val;
  const found = Object.entries(CHART_TYPES).find(
    ([, type]) =>
      type.element === plot?.name &&
      (type.direction === undefined || (type.direction === direction && type.grouping === grouping)),
  );
  return found?.[0] ?? "";
}

/** Drawings say "val" where sheets say "rgb". */
function asColor(fill: XmlNode | undefined): XmlNode | undefined {
  const color = childOf(fill, "srgbClr");
  return color && { ...color, attributes: { rgb: color.attributes.val ?? "" } };
}

function textsOf(node: XmlNode | undefined, name: string): string[] {
  return (
    node?.children.flatMap((child) => [...(child.name === name ? [child.text] : []), ...textsOf(child, name)]) ?? []
  );
}

const EMU = 12_700; /* English metric units in a point */

function readPlace(anchor: XmlNode, sheet: SheetModel): HostChart["place"] {
  const ext = childOf(anchor, "ext")?.attributes;
  const from = cornerOf(childOf(anchor, "from"), sheet) ?? positionOf(childOf(anchor, "pos"));
  const to = cornerOf(childOf(anchor, "to"), sheet);
  return {
    left: from.left,
    top: from.top,
    width: rounded(ext ? Number(ext.cx) / EMU : (to?.left ?? from.left) - from.left),
    height: rounded(ext ? Number(ext.cy) / EMU : (to?.top ?? from.top) - from.top),
  };
}

function positionOf(node: XmlNode | undefined): { left: number; top: number } {
  return { left: rounded(Number(node?.attributes.x ?? 0) / EMU), top: rounded(Number(node?.attributes.y ?? 0) / EMU) };
}

function cornerOf(node: XmlNode | undefined, sheet: SheetModel): { left: number; top: number } | null {
  if (!node) return null;
  const read = (name: string) => Number(childOf(node, name)?.text ?? 0);
  let left = read("colOff") / EMU;
  let top = read("rowOff") / EMU;
  for (let column = 0; column < read("col"); column++) left += columnPoints(sheet, column);
  for (let row = 0; row < read("row"); row++) top += rowPoints(sheet, row);
  return { left: rounded(left), top: rounded(top) };
}

/** How wide a column stands on the sheet: nothing where it is hidden. */
export function columnPoints(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : pointsOfCharacters(widthOfColumn(sheet, column));
}

/** How high a row stands on the sheet: nothing where it is hidden. */
export function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : heightOfRow(sheet, row);
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
