import type { SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import type { Entry, ListedSheet } from "./ListedSheet";
import { childOf, childrenOf, type XmlNode } from "./parseXml";
import { patchNames } from "./patchNames";
import type { FileWorkbook } from "./readWorkbook";
import { relationshipAttribute } from "./relationshipAttribute";
import { numberOfSheetId } from "./sheetId";
import { applySplices, attributeSplice, openingTag, prefixOf, readEscapes, type Splice } from "./writeXml";

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
