import { a1 } from "../../cells/a1";
import type { HostArea, SheetModel } from "../host/model/SheetModel";
import { writeArea } from "./areas";
import { widthOfCharacters } from "./columnWidth";
import { childOf, childrenOf, isOn, type XmlNode } from "./parseXml";
import { PROTECTIONS } from "./protections";
import type { FileSheet } from "./readSheet";
import { sectionSplices } from "./sheetSections";
import { openingTag, prefixOf, type Splice } from "./writeXml";

/** Whether the sheet is chosen among the tabs, and what is selected on it; what is absent is left as it is. */
export interface SheetView {
  readonly isChosen?: boolean;
  readonly selection?: HostArea;
}

/** The changes to a sheet's colour, panes, gridlines, selection, columns and protection. */
export function patchView(file: FileSheet, model: SheetModel, view: SheetView): Splice[] {
  return [
    ...patchProperties(file, model),
    ...patchPanes(file, model, view),
    ...patchColumns(file, model),
    ...patchProtection(file, model),
  ];
}

function patchProperties(file: FileSheet, model: SheetModel): Splice[] {
  const was = file.model;
  const isFitted = fits(model);
  if (model.tabColor === was.tabColor && isFitted === fits(was)) return [];
  const p = prefixOf(file.root);
  const node = childOf(file.root, "sheetPr");
  const setup = childOf(node, "pageSetUpPr");
  const color =
    model.tabColor === was.tabColor
      ? slice(file, childOf(node, "tabColor"))
      : model.tabColor && `<${p}tabColor rgb="FF${model.tabColor.slice(1)}"/>`;
  const fit =
    isFitted || setup
      ? openingTag(`${p}pageSetUpPr`, setup?.attributes ?? {}, { fitToPage: isFitted ? 1 : null }, true)
      : "";
  const open = openingTag(`${p}sheetPr`, node?.attributes ?? {}, {}, false);
  return sectionSplices(
    file,
    "sheetPr",
    `${open}${color}${slice(file, childOf(node, "outlinePr"))}${fit}</${p}sheetPr>`,
  );
}

function fits({ pageLayout }: SheetModel): boolean {
  return pageLayout.fitToPagesWide !== null || pageLayout.fitToPagesTall !== null;
}

function patchPanes(file: FileSheet, model: SheetModel, { isChosen, selection }: SheetView): Splice[] {
  const was = file.model;
  const views = childOf(file.root, "sheetViews");
  const [view, ...others] = childrenOf(views, "sheetView");
  const wasChosen = isOn(view?.attributes.tabSelected);
  const isFrozenAsBefore = model.frozenRows === was.frozenRows && model.frozenColumns === was.frozenColumns;
  const isSame =
    isFrozenAsBefore &&
    model.showGridlines === was.showGridlines &&
    (isChosen ?? wasChosen) === wasChosen &&
    !selection;
  if (isSame) return [];
  const p = prefixOf(file.root);
  const changes = {
    workbookViewId: view?.attributes.workbookViewId ?? 0,
    showGridLines:
      model.showGridlines === was.showGridlines ? view?.attributes.showGridLines : model.showGridlines ? null : 0,
    tabSelected: (isChosen ?? wasChosen) ? 1 : null,
  };
  const panes =
    isFrozenAsBefore && !selection
      ? ["pane", "selection"]
          .flatMap((name) => childrenOf(view, name))
          .map((node) => slice(file, node))
          .join("")
      : (isFrozenAsBefore ? slice(file, childOf(view, "pane")) : paneXml(p, model)) + selectionXml(p, model, selection);
  const rest = view?.children.filter(({ name }) => name !== "pane" && name !== "selection") ?? [];
  const inside = panes + rest.map((node) => slice(file, node)).join("");
  const open = openingTag(`${p}sheetView`, view?.attributes ?? {}, changes, inside === "");
  const xml = inside === "" ? open : `${open}${inside}</${p}sheetView>`;
  const all = xml + others.map((node) => slice(file, node)).join("");
  return sectionSplices(file, "sheetViews", `<${p}sheetViews>${all}</${p}sheetViews>`);
}

function paneName({ frozenRows, frozenColumns }: SheetModel): string {
  if (frozenRows > 0) return frozenColumns > 0 ? "bottomRight" : "bottomLeft";
  return frozenColumns > 0 ? "topRight" : "topLeft";
}

function paneXml(p: string, model: SheetModel): string {
  const { frozenRows, frozenColumns } = model;
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const changes = {
    xSplit: frozenColumns || null,
    ySplit: frozenRows || null,
    topLeftCell: a1({ rowIndex: frozenRows, columnIndex: frozenColumns }),
    activePane: paneName(model),
    state: "frozen",
  };
  return openingTag(`${p}pane`, {}, changes, true);
}

function selectionXml(p: string, model: SheetModel, selection: HostArea | undefined): string {
  const pane = paneName(model);
  const area = selection ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const changes = {
    pane: pane === "topLeft" ? null : pane,
    activeCell: a1({ rowIndex: area.row, columnIndex: area.column }),
    sqref: writeArea(area),
  };
  return openingTag(`${p}selection`, {}, changes, true);
}

/** Columns of the file that say the same stay together; only those whose width or hiding changed are set. */
function patchColumns(file: FileSheet, model: SheetModel): Splice[] {
  const was = file.model;
  const changed = new Set<number>();
  for (const column of [...model.columnWidths.keys(), ...was.columnWidths.keys()]) {
    if (model.columnWidths.get(column) !== was.columnWidths.get(column)) changed.add(column);
  }
  for (const column of [...model.hiddenColumns, ...was.hiddenColumns]) {
    if (model.hiddenColumns.has(column) !== was.hiddenColumns.has(column)) changed.add(column);
  }
  if (changed.size === 0) return [];
  const p = prefixOf(file.root);
  const columns = new Map<number, Record<string, string>>();
  for (const node of childrenOf(childOf(file.root, "cols"), "col")) {
    const { min, max, ...attributes } = node.attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), 16_384); column++)
      columns.set(column, attributes);
  }
  for (const column of changed) {
    const width = model.columnWidths.get(column);
    const { width: _width, customWidth: _custom, bestFit: _fit, hidden: _hidden, ...kept } = columns.get(column) ?? {};
    const isSame = width === was.columnWidths.get(column);
    columns.set(column, {
      ...(isSame ? columnSize(columns.get(column)) : width !== undefined && sizeOf(width)),
      ...(model.hiddenColumns.has(column) && { hidden: "1" }),
      ...kept,
    });
  }
  let xml = "";
  const ordered = [...columns].filter(([, attributes]) => Object.keys(attributes).length > 0).sort(([a], [b]) => a - b);
  for (let at = 0; at < ordered.length;) {
    const [from = 0, attributes = {}] = ordered[at] ?? [];
    const look = JSON.stringify(attributes);
    let to = from;
    while (++at < ordered.length && ordered[at]?.[0] === to + 1 && JSON.stringify(ordered[at]?.[1]) === look) to++;
    const usual = attributes.width === undefined ? { width: widthOfCharacters(model.defaultColumnWidth) } : {};
    xml += openingTag(`${p}col`, { min: String(from + 1), max: String(to + 1), ...attributes }, usual, true);
  }
  return sectionSplices(file, "cols", xml && `<${p}cols>${xml}</${p}cols>`);
}

function sizeOf(width: number): Record<string, string> {
  return { width: String(widthOfCharacters(width)), customWidth: "1" };
}

function columnSize(attributes: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => SIZE_ATTRIBUTES.has(name)));
}

const SIZE_ATTRIBUTES = new Set(["width", "customWidth", "bestFit"]);

function patchProtection(file: FileSheet, model: SheetModel): Splice[] {
  if (model.protection.isProtected === file.model.protection.isProtected) return [];
  const p = prefixOf(file.root);
  if (!model.protection.isProtected) return sectionSplices(file, "sheetProtection", "");
  const changes: Record<string, number> = { sheet: 1 };
  for (const [name, fileName, fallback] of PROTECTIONS) {
    const isLocked = !model.protection.options[name];
    if (isLocked !== fallback) changes[fileName] = isLocked ? 1 : 0;
  }
  return sectionSplices(file, "sheetProtection", openingTag(`${p}sheetProtection`, {}, changes, true));
}

function slice({ source }: FileSheet, node: XmlNode | undefined): string {
  return node ? source.slice(node.start, node.end) : "";
}
