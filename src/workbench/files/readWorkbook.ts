import type { HostName, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { boundingArea, readArea, readAreas } from "./areas";
import { findPart, partText, readRelationships, type Package, type Relationship } from "./Package";
import { childOf, childrenOf, isOn, parseXml, relationshipIdOf, type XmlNode } from "./parseXml";
import { readThemeColors } from "./readColor";
import { readRichText, type RichText } from "./readRichText";
import { readSheet, type FileSheet } from "./readSheet";
import { readStyles, type Styles } from "./readStyles";
import { readSettings } from "./settings";
import { sheetId } from "./sheetId";
import { readEscapes } from "./writeXml";

/** A workbook as its file tells it: the model for the host, and where in the file everything stands. */
export interface FileWorkbook {
  readonly model: WorkbookModel;
  readonly path: string;
  readonly source: string;
  readonly root: XmlNode;
  readonly sheets: readonly FileSheet[];
  readonly styles: Styles;
  /** Where the style sheet is; undefined where the file has none. */
  readonly stylesPath: string | undefined;
  readonly strings: readonly RichText[];
}

/**
 * The workbook of a package; null where the package holds none (a document, a binary workbook, any other zip).
 * @throws Error where a part is damaged.
 */
export function readWorkbook(parts: Package, name: string): FileWorkbook | null {
  const path = workbookPath(parts);
  const source = path === undefined ? undefined : partText(parts, path);
  if (path === undefined || source === undefined || !source.includes("<")) return null;
  const root = parseXml(source);
  if (root.name !== "workbook") return null;
  const links = readRelationships(parts, path);
  const partOf = (kind: string) => findPart(parts, links.find((link) => link.kind === kind)?.target ?? "");
  const rootOf = (part: string | undefined) => {
    const text = part === undefined ? undefined : partText(parts, part);
    return text === undefined ? undefined : parseXml(text);
  };
  const stylesPath = partOf("styles");
  const styles = readStyles(rootOf(stylesPath), readThemeColors(rootOf(partOf("theme"))));
  const strings = childrenOf(rootOf(partOf("sharedStrings")), "si").map((node) => readRichText(node, styles.palette));
  const uses1904 = isOn(childOf(root, "workbookPr")?.attributes.date1904);
  const context = { ...styles, strings, uses1904, parts };
  const entries = childrenOf(childOf(root, "sheets"), "sheet");
  const sheets = entries.flatMap((entry) => {
    const sheet = readEntry(entry, links, parts, (part, text) => readSheet(part, text, context));
    return sheet ? [sheet] : [];
  });
  const model = modelOf(name, root, sheets, entries);
  model.uses1904 = uses1904;
  model.settings = readSettings(parts);
  return { model, path, source, root, sheets, styles, stylesPath, strings };
}

/** The kinds of sheet that hold cells; sheets of charts, dialogs and old macros are carried and not shown. */
function readEntry(
  entry: XmlNode,
  links: readonly Relationship[],
  parts: Package,
  read: (path: string, text: string) => FileSheet,
): FileSheet | null {
  const link = links.find(({ id }) => id === relationshipIdOf(entry));
  const path = link?.kind === "worksheet" ? findPart(parts, link.target) : undefined;
  const text = path === undefined ? undefined : partText(parts, path);
  if (path === undefined || text === undefined) return null;
  const sheet = read(path, text);
  sheet.model.id = sheetId(Number(entry.attributes.sheetId ?? 0));
  sheet.model.name = readEscapes(entry.attributes.name ?? "");
  sheet.model.visibility = VISIBILITIES[entry.attributes.state ?? "visible"] ?? "Visible";
  return sheet;
}

const VISIBILITIES: Readonly<Record<string, SheetModel["visibility"] | undefined>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function modelOf(
  name: string,
  root: XmlNode,
  sheets: readonly FileSheet[],
  entries: readonly XmlNode[],
): WorkbookModel {
  const byName = new Map(sheets.map(({ model }) => [model.name, model]));
  const sheetAt = (index: number) => byName.get(readEscapes(entries[index]?.attributes.name ?? ""));
  const names = readNames(root, sheetAt);
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const inView = sheetAt(Number(view?.attributes.activeTab ?? 0));
  const active =
    inView?.visibility === "Visible" ? inView : sheets.find((sheet) => sheet.model.visibility === "Visible")?.model;
  const file = sheets.find((sheet) => sheet.model === active);
  return {
    name,
    sheets: sheets.map((sheet) => sheet.model),
    activeSheetId: active?.id ?? "",
    selection: selectionOf(file?.root),
    names,
    settings: new Map(),
    isReadOnly: false,
    uses1904: false,
    isCellEdited: false,
    carried: null,
  };
}

/** What a sheet has selected; its first area where there are several. */
export function selectionOf(root: XmlNode | undefined): WorkbookModel["selection"] {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane")?.attributes.activePane ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const selection = selections.find(({ attributes }) => (attributes.pane ?? "topLeft") === pane) ?? selections[0];
  return readAreas(selection?.attributes.sqref)[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
}

/** Gives each sheet its names and its print settings, which a file keeps as names; what is left is the workbook's. */
function readNames(root: XmlNode, sheetAt: (index: number) => SheetModel | undefined): HostName[] {
  const names: HostName[] = [];
  for (const node of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, comment, hidden } = node.attributes;
    const sheet = localSheetId === undefined ? undefined : sheetAt(Number(localSheetId));
    if (isBuiltIn(name)) {
      if (sheet) readBuiltIn(name, node.text, sheet);
      continue;
    }
    if (localSheetId !== undefined && !sheet) continue;
    (sheet?.names ?? names).push({ name, formula: `=${node.text}`, comment: comment ?? "", visible: !isOn(hidden) });
  }
  return names;
}

/** Names that Excel keeps for itself: print areas, titles, filters. */
export function isBuiltIn(name: string): boolean {
  return name.startsWith("_xlnm.");
}

function readBuiltIn(name: string, formula: string, sheet: SheetModel): void {
  const areas = splitReferences(formula).flatMap((reference) => readArea(reference) ?? []);
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = boundingArea(areas);
  if (name !== "_xlnm.Print_Titles") return;
  for (const area of areas) {
    if (area.columnCount === 16_384) sheet.pageLayout.titleRows = [area.row, area.row + area.rowCount - 1];
    else sheet.pageLayout.titleColumns = [area.column, area.column + area.columnCount - 1];
  }
}

/** @example splitReferences("'A, B'!$A:$B,'A, B'!$1:$2") //=> ["'A, B'!$A:$B", "'A, B'!$1:$2"] */
function splitReferences(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function workbookPath(parts: Package): string | undefined {
  const link = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument");
  return findPart(parts, link?.target ?? "xl/workbook.xml");
}
