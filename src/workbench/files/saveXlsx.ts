import type { HostArea, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { BLANK_SHEET, BLANK_STYLES, blankPackage, SHEET_TYPE, STYLES_TYPE } from "./blankPackage";
import {
  addContentType,
  addRelationship,
  freePath,
  partText,
  readRelationships,
  removePart,
  removeRelationships,
  setPartText,
  writePackage,
  type Package,
} from "./Package";
import { parseXml, relationshipIdOf, childOf, childrenOf } from "./parseXml";
import { patchSheet } from "./patchSheet";
import type { ListedSheet } from "./ListedSheet";
import { patchWorkbook } from "./patchWorkbook";
import type { SheetView } from "./patchView";
import { readSheet, type FileSheet } from "./readSheet";
import { readWorkbook, selectionOf, type FileWorkbook } from "./readWorkbook";
import { readSettings, writeSettings } from "./settings";
import { SharedTexts } from "./SharedTexts";
import { StyleBook } from "./StyleBook";

/**
 * The bytes of the workbook as an .xlsx file. A workbook that was opened from a file keeps every part of it byte for byte
 * that the change does not touch, whatever stands in it; in those it touches, only what changed is rewritten.
 */
export function saveXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const parts: Package = isPackage(workbook.carried) ? new Map(workbook.carried) : blankPackage(workbook);
  const file = readWorkbook(parts, workbook.name);
  if (!file) throw new Error("The workbook's own package cannot be read");
  const styles = new StyleBook(stylesText(parts, file), file.styles.formats);
  const texts = new SharedTexts(file.strings);
  const listed = listSheets(workbook, file, parts);
  let changesFormulas = listed.length !== file.sheets.length;
  const shifted = listed.flatMap(({ model, was }) =>
    was && model.shifts.length > 0 ? [{ name: was.name, shifts: model.shifts }] : [],
  );
  for (const { file: sheet, model } of listed) {
    const view = viewOf(sheet, model, workbook, file);
    const patch = patchSheet(sheet, model, { styles, texts, parts, view, shifted });
    if (patch.text !== null) setPartText(parts, sheet.path, patch.text);
    changesFormulas ||= patch.changesFormulas;
  }
  writeStyles(parts, file, styles);
  const text = patchWorkbook(file, workbook, listed);
  if (text !== null) setPartText(parts, file.path, text);
  removeSheets(parts, file, listed);
  if (changesFormulas) removeCalculationOrder(parts, file);
  if (!isSameMap(readSettings(parts), workbook.settings)) writeSettings(parts, workbook.settings);
  return Promise.resolve(writePackage(parts));
}

interface SheetInFile extends ListedSheet {
  readonly file: FileSheet;
}

/** Each sheet of the model with its part, which is made for a new one. */
function listSheets(workbook: WorkbookModel, file: FileWorkbook, parts: Package): SheetInFile[] {
  const byPath = new Map(file.sheets.map((sheet) => [sheet.path, sheet]));
  const styles = { ...file.styles, strings: file.strings, uses1904: workbook.uses1904, parts };
  return workbook.sheets.map((model): SheetInFile => {
    const there = typeof model.carried === "string" ? byPath.get(model.carried) : undefined;
    // A copy of a sheet carries the same part: the second one is a sheet of its own.
    if (there && byPath.delete(there.path)) return { model, was: there.model, file: there };
    const path = freePath(parts, (number) => `xl/worksheets/sheet${number}.xml`);
    setPartText(parts, path, BLANK_SHEET);
    addContentType(parts, path, SHEET_TYPE);
    const relationshipId = addRelationship(parts, file.path, { type: "worksheet", target: path });
    return { model, was: undefined, file: readSheet(path, BLANK_SHEET, styles), relationshipId };
  });
}

/** Sheets chosen together are edited together, so when another comes into view it is the only one chosen. */
function viewOf(sheet: FileSheet, model: SheetModel, workbook: WorkbookModel, file: FileWorkbook): SheetView {
  const isActive = model.id === workbook.activeSheetId;
  const isMoved = workbook.activeSheetId !== file.model.activeSheetId;
  const isSelected = String(areaOf(workbook.selection)) === String(areaOf(selectionOf(sheet.root)));
  return {
    ...(isMoved && { isChosen: isActive }),
    ...(isActive && !isSelected && { selection: workbook.selection }),
  };
}

function areaOf({ row, column, rowCount, columnCount }: HostArea): number[] {
  return [row, column, rowCount, columnCount];
}

function stylesText(parts: Package, { stylesPath }: FileWorkbook): string {
  return (stylesPath === undefined ? undefined : partText(parts, stylesPath)) ?? BLANK_STYLES;
}

function writeStyles(parts: Package, { path, stylesPath }: FileWorkbook, styles: StyleBook): void {
  const text = styles.text();
  if (text === null) return;
  if (stylesPath !== undefined) {
    setPartText(parts, stylesPath, text);
    return;
  }
  const made = freePath(parts, (number) => `xl/styles${number === 1 ? "" : number}.xml`);
  setPartText(parts, made, text);
  addContentType(parts, made, STYLES_TYPE);
  addRelationship(parts, path, { type: "styles", target: made });
}

function removeSheets(parts: Package, file: FileWorkbook, listed: readonly SheetInFile[]): void {
  const kept = new Set(listed.map((sheet) => sheet.file.path));
  const gone = file.sheets.filter(({ path }) => !kept.has(path));
  if (gone.length === 0) return;
  const names = new Set(gone.map(({ model }: { model: SheetModel }) => model.name));
  const entries = childrenOf(childOf(parseXml(file.source), "sheets"), "sheet");
  const ids = entries
    .filter(({ attributes }) => names.has(attributes.name ?? ""))
    .flatMap((node) => relationshipIdOf(node) ?? []);
  removeRelationships(parts, file.path, new Set(ids));
  for (const { path } of gone) removeUnused(parts, path);
}

/** Takes out a part that no other names any more, and then those that only it named. */
function removeUnused(parts: Package, path: string): void {
  const below = readRelationships(parts, path).filter(({ isExternal }) => !isExternal);
  removePart(parts, path);
  const used = new Set([...parts.keys()].flatMap((from) => readRelationships(parts, from)).map(({ target }) => target));
  for (const { target } of below) if (!used.has(target) && parts.has(target)) removeUnused(parts, target);
}

/** Excel takes a list of formulas that names a cell without one for damage; without the list it makes a new one. */
function removeCalculationOrder(parts: Package, file: FileWorkbook): void {
  const chain = readRelationships(parts, file.path).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  removePart(parts, chain.target);
  removeRelationships(parts, file.path, new Set([chain.id]));
}

function isPackage(carried: unknown): carried is Package {
  return carried instanceof Map;
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
