import { columnLetters, quotedSheet } from "../../cells/a1";
import type { HostName, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { fixedReference } from "./areas";
import type { Entry, ListedSheet } from "./ListedSheet";
import { childOf, childrenOf, type XmlNode } from "./parseXml";
import { isBuiltIn, type FileWorkbook } from "./readWorkbook";
import { escapeText, openingTag, prefixOf, type Splice } from "./writeXml";

/** A defined name to be written: as the file has it, or anew. */
interface DefinedName {
  readonly name: string;
  readonly place: number | null;
  readonly node?: XmlNode | undefined;
  readonly formula: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
}

/**
 * The changes to the workbook's names, its sheets' own, and those that Excel keeps for print areas, titles and filters.
 * Names count the sheets, so a sheet that comes before others changes theirs.
 */
export function patchNames(file: FileWorkbook, model: WorkbookModel, entries: readonly Entry[]): Splice[] {
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
