import { fixedReference } from "./areas";
import type { HostChart, SheetModel } from "../host/model/SheetModel";
import { CHART_TYPES } from "./chartTypes";
import { moveAnchors } from "./moveAnchors";
import {
  addContentType,
  addRelationship,
  DECLARATION,
  freePath,
  removePart,
  removeRelationships,
  setPartText,
  type Package,
} from "./Package";
import { parseXml } from "./parseXml";
import type { FileSheet } from "./readSheet";
import { columnPoints, rowPoints } from "./readCharts";
import { relationshipAttribute } from "./relationshipAttribute";
import { sectionSplices } from "./sheetSections";
import { appendSplice, applySplices, escapeAttribute, escapeText, openingTag, prefixOf, type Splice } from "./writeXml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMU = 12_700; /* English metric units in a point */

/**
 * The changes to a sheet's charts, which stand in parts of their own. A chart of the file stays as it is, whatever is in
 * it, unless it was deleted or somebody gave it another look; then it is made anew.
 */
export function patchCharts(file: FileSheet, model: SheetModel, parts: Package): Splice[] {
  const there = file.drawing?.charts ?? [];
  const kept = new Set(
    model.charts.filter((chart) => there.some((known) => isSame(known.chart, chart))).map(({ carried }) => carried),
  );
  const gone = there.filter(({ path }) => !kept.has(path));
  const made = model.charts.filter((chart) => !kept.has(chart.carried));
  const moved = file.drawing
    ? moveAnchors(file.drawing.root, model.shifts, new Set(gone.map(({ anchor }) => anchor)))
    : [];
  if (gone.length === 0 && made.length === 0) {
    if (file.drawing && moved.length > 0)
      setPartText(parts, file.drawing.path, applySplices(file.drawing.source, moved));
    return [];
  }
  const drawing = file.drawing?.path ?? freePath(parts, (number) => `xl/drawings/drawing${number}.xml`);
  const source =
    file.drawing?.source ??
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;
  removeRelationships(parts, drawing, new Set(gone.map(({ relationshipId }) => relationshipId)));
  for (const { path } of gone) removePart(parts, path);
  const root = parseXml(source);
  const firstId =
    1 + Math.max(0, ...[...source.matchAll(/<[\w:]*cNvPr[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const anchors = made.map((chart, index) => {
    const path = freePath(parts, (number) => `xl/charts/chart${number}.xml`);
    setPartText(parts, path, chartXml(chart, model));
    addContentType(parts, path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    return anchorXml(
      prefixOf(root),
      chart,
      model,
      firstId + index,
      addRelationship(parts, drawing, { type: "chart", target: path }),
    );
  });
  const removed = gone.map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: "" }));
  setPartText(parts, drawing, applySplices(source, [...removed, ...moved, appendSplice(root, anchors.join(""))]));
  if (file.drawing) return [];
  addContentType(parts, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = addRelationship(parts, file.path, { type: "drawing", target: drawing });
  const xml = openingTag(`${prefixOf(file.root)}drawing`, {}, relationshipAttribute(file.root, id), true);
  return sectionSplices(file, "drawing", xml);
}

/** What its cells are called moves with inserted rows, and where it stands with their heights: neither is a new chart. */
function isSame(was: HostChart, now: HostChart): boolean {
  const look = ({ name, type, title, seriesFills, carried }: HostChart) =>
    JSON.stringify([name, type, title, seriesFills, carried]);
  return look(was) === look(now);
}

function anchorXml(p: string, chart: HostChart, sheet: SheetModel, id: number, relationshipId: string): string {
  const { left, top, width, height } = chart.place;
  const column = cellAt(left, (index) => columnPoints(sheet, index));
  const row = cellAt(top, (index) => rowPoints(sheet, index));
  const from =
    `<${p}col>${column.index}</${p}col><${p}colOff>${column.offset}</${p}colOff>` +
    `<${p}row>${row.index}</${p}row><${p}rowOff>${row.offset}</${p}rowOff>`;
  return (
    `<${p}oneCellAnchor><${p}from>${from}</${p}from><${p}ext cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/>` +
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${id}" name="${escapeAttribute(chart.name)}"/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
    `<${p}xfrm><a:off xmlns:a="${DRAWING}/main" x="0" y="0"/><a:ext xmlns:a="${DRAWING}/main" cx="0" cy="0"/></${p}xfrm>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${relationshipId}"/>` +
    `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}oneCellAnchor>`
  );
}

/** The row or column that a distance from the sheet's corner falls in, and how far into it. */
function cellAt(points: number, sizeOf: (index: number) => number): { index: number; offset: number } {
  let index = 0;
  let rest = points;
  for (let size = sizeOf(0); rest >= size && index < 16_000; size = sizeOf(++index)) rest -= size;
  return { index, offset: Math.round(rest * EMU) };
}

/** A series for each column of the source after the first, which holds the labels; the first row names them. */
function chartXml({ type, title, source, seriesFills }: HostChart, sheet: SheetModel): string {
  const { direction = "col", grouping = "clustered" } = CHART_TYPES[type] ?? {};
  const rows = { row: source.row + 1, rowCount: Math.max(1, source.rowCount - 1) };
  const series = Array.from({ length: Math.max(0, source.columnCount - 1) }, (_, index) => {
    const column = source.column + 1 + index;
    const reference = (column: number, rows: { row: number; rowCount: number }) =>
      escapeText(fixedReference(sheet.name, { ...rows, column, columnCount: 1 }));
    const fill = seriesFills[index];
    const look = fill ? `<c:spPr><a:solidFill><a:srgbClr val="${fill.slice(1)}"/></a:solidFill></c:spPr>` : "";
    const header = { row: source.row, rowCount: 1 };
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${reference(column, header)}</c:f></c:strRef></c:tx>` +
      `${look}<c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${reference(source.column, rows)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${reference(column, rows)}</c:f></c:numRef></c:val></c:ser>`
    );
  });
  const isBar = direction === "bar";
  const axis = (kind: "catAx" | "valAx", id: number, crosses: number, position: string) =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${isBar && kind === "catAx" ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/><c:crossAx val="${crosses}"/><c:crosses val="${isBar && kind === "valAx" ? "max" : "autoZero"}"/></c:${kind}>`;
  const heading = title
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    : "";
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONSHIPS}"><c:chart>${heading}` +
    `<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>` +
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="50"/>${grouping === "clustered" ? "" : '<c:overlap val="100"/>'}` +
    `<c:axId val="1"/><c:axId val="2"/></c:barChart>${axis("catAx", 1, 2, isBar ? "l" : "b")}${axis("valAx", 2, 1, isBar ? "b" : "l")}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}
