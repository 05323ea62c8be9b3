import type { SheetModel } from "../host/model/SheetModel";
import { PAPER_SIZES } from "./paperSizes";
import { childOf, type XmlNode } from "./parseXml";
import type { FileSheet } from "./readSheet";
import { sectionSplices } from "./sheetSections";
import { escapeText, openingTag, prefixOf, type Splice } from "./writeXml";

/** The changes to how a sheet prints. Its print area and titles are names, and so the workbook's part to change. */
export function patchPage(file: FileSheet, model: SheetModel): Splice[] {
  return [...patchOptions(file, model), ...patchSetup(file, model), ...patchTexts(file, model)];
}

function patchOptions(file: FileSheet, { pageLayout }: SheetModel): Splice[] {
  if (pageLayout.centerHorizontally === file.model.pageLayout.centerHorizontally) return [];
  const attributes = childOf(file.root, "printOptions")?.attributes ?? {};
  const changes = { horizontalCentered: pageLayout.centerHorizontally ? 1 : null };
  return sectionSplices(
    file,
    "printOptions",
    openingTag(`${prefixOf(file.root)}printOptions`, attributes, changes, true),
  );
}

function patchSetup(file: FileSheet, { pageLayout }: SheetModel): Splice[] {
  const was = file.model.pageLayout;
  const changes: Record<string, string | number | null> = {};
  if (pageLayout.orientation !== was.orientation) changes.orientation = pageLayout.orientation.toLowerCase();
  if (pageLayout.paperSize !== was.paperSize) changes.paperSize = paperNumber(pageLayout.paperSize);
  const { fitToPagesWide: wide, fitToPagesTall: tall } = pageLayout;
  if (wide !== was.fitToPagesWide || tall !== was.fitToPagesTall) {
    const isFitted = wide !== null || tall !== null;
    Object.assign(changes, { fitToWidth: isFitted ? (wide ?? 0) : null, fitToHeight: isFitted ? (tall ?? 0) : null });
  }
  if (Object.keys(changes).length === 0) return [];
  const attributes = childOf(file.root, "pageSetup")?.attributes ?? {};
  return sectionSplices(file, "pageSetup", openingTag(`${prefixOf(file.root)}pageSetup`, attributes, changes, true));
}

function paperNumber(name: string): number {
  // Office.js compares names without regard to capitals: "a4" and "A4" are one size.
  const found = Object.entries(PAPER_SIZES).find(([, known]) => known.toLowerCase() === name.toLowerCase());
  return Number(found?.[0] ?? 9);
}

function patchTexts(file: FileSheet, { pageLayout }: SheetModel): Splice[] {
  const was = file.model.pageLayout;
  const isSameHeader = sectionsText(pageLayout.header) === sectionsText(was.header);
  const isSameFooter = sectionsText(pageLayout.footer) === sectionsText(was.footer);
  if (isSameHeader && isSameFooter) return [];
  const p = prefixOf(file.root);
  const node = childOf(file.root, "headerFooter");
  const made = new Map<string, string>();
  if (!isSameHeader) made.set("oddHeader", textXml(p, "oddHeader", pageLayout.header));
  if (!isSameFooter) made.set("oddFooter", textXml(p, "oddFooter", pageLayout.footer));
  const inside = TEXTS.map((name) => made.get(name) ?? slice(file, childOf(node, name))).join("");
  const open = openingTag(`${p}headerFooter`, node?.attributes ?? {}, {}, false);
  return sectionSplices(file, "headerFooter", `${open}${inside}</${p}headerFooter>`);
}

const TEXTS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

type Sections = SheetModel["pageLayout"]["header"];

/** @example sectionsText({ left: "Plan", center: "", right: "&P" }) //=> "&LPlan&R&P" */
function sectionsText({ left, center, right }: Sections): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function textXml(p: string, name: string, sections: Sections): string {
  const text = sectionsText(sections);
  return text && `<${p}${name}>${escapeText(text)}</${p}${name}>`;
}

function slice({ source }: FileSheet, node: XmlNode | undefined): string {
  return node ? source.slice(node.start, node.end) : "";
}
