import type { HostName, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { fixedReference } from "./areas";
import { childOf, childrenOf, type XmlNode } from "./parseXml";
import { isBuiltIn, type FileWorkbook } from "./readWorkbook";
import { numberOfSheetId } from "./sheetId";
import { applySplices, attributeSplice, escapeText, openingTag, prefixOf, type Splice } from "./writeXml";
import { quotedSheet, columnLetters } from "../../cells/a1";
import { readEscapes } from "./writeXml";
import { relationshipAttribute } from "./relationshipAttribute";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly model: SheetModel;
  /** The sheet as it was in the file; undefined where it is new. */
  readonly was: SheetModel | undefined;
  /** By which relationship the workbook's part finds a new sheet. */
  readonly relationshipId?: string;
}

/** The text of the workbook's part: its sheets, which is in view, and all names. Null where nothing of it changed. */
export function patchWorkbook(file: FileWorkbook, model: WorkbookModel, listed: readonly ListedSheet[]): string | null {
  const entries = listEntries(file, listed);
  const splices = [
    ...patchSheets(file, entries),
    ...patchInView(file, model, entries),
    ...patchNames(file, model, entries),
  ];
  return splices.length > 0 ? applySplices(file.source, splices) : null;
}

/** One of the workbook's sheets in order, with those that are carried and not shown (charts, dialogs). */
interface Entry {
  readonly node: XmlNode | undefined;
  readonly sheet: ListedSheet | undefined;
}

/** Sheets that the model does not know keep their place after the sheet they followed. */
function listEntries(file: FileWorkbook, listed: readonly ListedSheet[]): Entry[] {
  const nodes = childrenOf(childOf(file.root, "sheets"), "sheet");
  const nodeOf = new Map(nodes.map((node) => [readEscapes(node.attributes.name ?? ""), node]));
  const shown = new Set(file.sheets.map(({ model }) => nodeOf.get(model.name)));
  const entries: Entry[] = listed.map((sheet) => ({ node: sheet.was && nodeOf.get(sheet.was.name), sheet }));
  for (const [index, node] of nodes.entries()) {
    if (shown.has(node)) continue;
    const before = nodes.slice(0, index).findLast((other) => entries.some((entry) => entry.node === other));
    entries.splice(before ? entries.findIndex((entry) => entry.node === before) + 1 : 0, 0, { node, sheet: undefined });
  }
  return entries;
}

function patchSheets(file: FileWorkbook, entries: readonly Entry[]): Splice[] {
  const sheets = childOf(file.root, "sheets");
  if (!sheets) return [];
  const p = prefixOf(file.root);
  const ids = new Set(childrenOf(sheets, "sheet").map((node) => Number(node.attributes.sheetId)));
  const xml = entries.map(({ node, sheet }) => {
    if (!node) {
      const { model, relationshipId = "" } = sheet ?? {};
      const sheetId = String(newSheetNumber(model, ids));
      const attributes = { name: model?.name ?? "", sheetId };
      const changes = { state: stateOf(model), ...relationshipAttribute(file.root, relationshipId) };
      return openingTag(`${p}sheet`, attributes, changes, true);
    }
    const { model, was } = sheet ?? {};
    if (!model || (model.name === was?.name && model.visibility === was.visibility))
      return file.source.slice(node.start, node.end);
    return openingTag(node.tag, node.attributes, { name: model.name, state: stateOf(model) }, true);
  });
  const text = xml.join("");
  const before = sheets.children.map((node) => file.source.slice(node.start, node.end)).join("");
  return text === before ? [] : [{ start: sheets.start, end: sheets.end, text: `<${p}sheets>${text}</${p}sheets>` }];
}

/** A new sheet's number in the file, which gives it its id again when it is opened: the same where that is free. */
function newSheetNumber(model: SheetModel | undefined, taken: Set<number>): number {
  const wanted = numberOfSheetId(model?.id ?? "");
  const number = wanted !== null && !taken.has(wanted) ? wanted : Math.max(0, ...taken) + 1;
  taken.add(number);
  return number;
}

function stateOf(model: SheetModel | undefined): string | null {
  return model?.visibility === "Hidden" ? "hidden" : model?.visibility === "VeryHidden" ? "veryHidden" : null;
}

function patchInView(file: FileWorkbook, model: WorkbookModel, entries: readonly Entry[]): Splice[] {
  const views = childOf(file.root, "bookViews");
  const view = childOf(views, "workbookView");
  const activeTab = Math.max(
    0,
    entries.findIndex(({ sheet }) => sheet?.model.id === model.activeSheetId),
  );
  const wasActive = Number(view?.attributes.activeTab ?? 0);
  // A file may put a hidden sheet in view, and Excel then shows another: that is no change of ours.
  const isMoved =
    activeTab !== wasActive && !(sameSheets(file, entries) && model.activeSheetId === file.model.activeSheetId);
  if (!isMoved) return [];
  const p = prefixOf(file.root);
  if (view) return [attributeSplice(view, { activeTab, firstSheet: firstSheet(view, entries.length) })];
  const sheets = childOf(file.root, "sheets");
  const at = views ?? { start: sheets?.start ?? 0, end: sheets?.start ?? 0 };
  return [
    {
      start: at.start,
      end: at.end,
      text: `<${p}bookViews><${p}workbookView activeTab="${activeTab}"/></${p}bookViews>`,
    },
  ];
}

function firstSheet(view: XmlNode, count: number): string | null {
  const first = view.attributes.firstSheet;
  return first !== undefined && Number(first) < count ? first : null;
}

function sameSheets(file: FileWorkbook, entries: readonly Entry[]): boolean {
  const nodes = childrenOf(childOf(file.root, "sheets"), "sheet");
  return entries.length === nodes.length && entries.every(({ node }, index) => node === nodes[index]);
}

/** A defined name to be written: as the file has it, or anew. */
interface DefinedName {
  readonly name: string;
  readonly place: number | null;
  readonly node?: XmlNode | undefined;
  readonly formula: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
}

/** Names count the sheets, so a sheet that comes before others changes theirs. */
function patchNames(file: FileWorkbook, model: WorkbookModel, entries: readonly Entry[]): Splice[] {
  const there = childOf(file.root, "definedNames");
  const nodes = childrenOf(there, "definedName");
  const oldEntries = childrenOf(childOf(file.root, "sheets"), "sheet");
  const placeOf = (node: XmlNode): number | null => {
    const old = node.attributes.localSheetId;
    return old === undefined
      ? null
      : entries.findIndex((entry) => entry.node && entry.node === oldEntries[Number(old)]);
  };
  const known = new Map(nodes.map((node) => [nameKey(node.attributes.name ?? "", placeOf(node)), node]));
  const wanted = new Map<string, DefinedName>();
  const want = (name: DefinedName) => wanted.set(nameKey(name.name, name.place), name);
  const wantHost = (name: HostName, place: number | null) =>
    want({
      name: name.name,
      place,
      node: known.get(nameKey(name.name, place)),
      formula: name.formula.replace(/^=/, ""),
      attributes: { comment: name.comment || null, hidden: name.visible ? null : 1 },
    });
  for (const name of model.names) wantHost(name, null);
  for (const [place, { sheet }] of entries.entries()) {
    if (!sheet) continue;
    for (const name of sheet.model.names) wantHost(name, place);
    for (const name of printNames(sheet, place, known)) want(name);
  }
  const xml: string[] = [];
  for (const node of nodes) {
    const name = node.attributes.name ?? "";
    const place = placeOf(node);
    if (place === -1) continue; // its sheet is gone
    const key = nameKey(name, place);
    const name2 = wanted.get(key);
    wanted.delete(key);
    const isOwn = isBuiltIn(name) && !name2;
    const isCarried = place !== null && !entries[place]?.sheet;
    if (name2) xml.push(nameXml(file, name2));
    else if (isOwn ? !isReplaced(name, entries[place ?? -1]) : isCarried) {
      xml.push(nameXml(file, { name, place, node, formula: node.text, attributes: carriedAttributes(node) }));
    }
  }
  for (const name of wanted.values()) xml.push(nameXml(file, name));
  const before = nodes.map((node) => file.source.slice(node.start, node.end)).join("");
  const text = xml.join("");
  if (text === before) return [];
  const p = prefixOf(file.root);
  const names = text && `<${p}definedNames>${text}</${p}definedNames>`;
  if (there) return [{ start: there.start, end: there.end, text: names }];
  const after = file.root.children.find(({ name }) => AFTER_NAMES.has(name))?.start ?? file.root.closeStart;
  return [{ start: after, end: after, text: names }];
}

const AFTER_NAMES = new Set([
  ...["calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing"],
  ...["fileRecoveryPr", "webPublishObjects", "extLst"],
]);

function nameKey(name: string, place: number | null): string {
  return `${place ?? ""}/${name.toLowerCase()}`;
}

function carriedAttributes(node: XmlNode): DefinedName["attributes"] {
  return { comment: node.attributes.comment ?? null, hidden: node.attributes.hidden ?? null };
}

function nameXml(file: FileWorkbook, { name, place, node, formula, attributes }: DefinedName): string {
  const isSame =
    node &&
    node.text === formula &&
    (node.attributes.localSheetId ?? null) === (place === null ? null : String(place)) &&
    (node.attributes.comment ?? null) === (attributes.comment ?? null) &&
    isHidden(node.attributes.hidden) === isHidden(attributes.hidden);
  if (isSame) return file.source.slice(node.start, node.end);
  const tag = `${prefixOf(file.root)}definedName`;
  const open = openingTag(tag, { ...node?.attributes, name }, { localSheetId: place, ...attributes }, false);
  return `${open}${escapeText(formula)}</${tag}>`;
}

function isHidden(value: string | number | null | undefined): boolean {
  return value === "1" || value === "true" || value === 1;
}

/** What a sheet prints and filters is kept as names; where that is as before, so is the name. */
function printNames({ model, was }: ListedSheet, place: number, known: ReadonlyMap<string, XmlNode>): DefinedName[] {
  return PRINT_NAMES.flatMap(({ name, read, hidden }) => {
    const formula = read(model);
    const node = known.get(nameKey(name, place));
    if (formula === null || (was && read(was) === read({ ...model, name: was.name }))) {
      return formula !== null && was && was.name !== model.name && node
        ? [{ name, place, node, formula, attributes: hidden }]
        : [];
    }
    return [{ name, place, node, formula, attributes: hidden }];
  });
}

/** Whether the sheet no longer has what the name stood for. */
function isReplaced(name: string, entry: Entry | undefined): boolean {
  const kind = PRINT_NAMES.find((kind) => kind.name === name);
  const { model, was } = entry?.sheet ?? {};
  return !!kind && !!model && !!was && kind.read(model) === null && kind.read(was) !== null;
}

const PRINT_NAMES: readonly {
  readonly name: string;
  readonly read: (sheet: SheetModel) => string | null;
  readonly hidden: Readonly<Record<string, string | number | null>>;
}[] = [
  {
    name: "_xlnm.Print_Area",
    read: ({ name, pageLayout }) => pageLayout.printArea && fixedReference(name, pageLayout.printArea),
    hidden: {},
  },
  { name: "_xlnm.Print_Titles", read: titles, hidden: {} },
  {
    name: "_xlnm._FilterDatabase",
    read: ({ name, autoFilter }) => autoFilter && fixedReference(name, autoFilter),
    hidden: { hidden: 1 },
  },
];

function titles({ name, pageLayout: { titleRows, titleColumns } }: SheetModel): string | null {
  const sheet = quotedSheet(name);
  const parts = [
    ...(titleColumns ? [`${sheet}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`] : []),
    ...(titleRows ? [`${sheet}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  return parts.length > 0 ? parts.join(",") : null;
}
