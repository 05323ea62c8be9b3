import type { PageLayout } from "../host/model/SheetModel";
import { PAPER_SIZES } from "./paperSizes";
import { childOf, isOn, type XmlNode } from "./parseXml";

/** How a sheet prints, but for its print area and titles, which the workbook keeps as names. */
export function readPageLayout(root: XmlNode | undefined): PageLayout {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const isFitted = isOn(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const texts = childOf(root, "headerFooter");
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_SIZES[Number(setup.paperSize ?? 1)] ?? "Letter",
    // A count of 0 pages is as many as it takes.
    fitToPagesWide: isFitted ? Number(setup.fitToWidth ?? 1) || null : null,
    fitToPagesTall: isFitted ? Number(setup.fitToHeight ?? 1) || null : null,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    centerHorizontally: isOn(childOf(root, "printOptions")?.attributes.horizontalCentered),
    header: readSections(childOf(texts, "oddHeader")?.text ?? ""),
    footer: readSections(childOf(texts, "oddFooter")?.text ?? ""),
  };
}

/** @example readSections("&LPlan&RPage &P") //=> { left: "Plan", center: "", right: "Page &P" } */
function readSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: "", center: "", right: "" };
  let section: keyof typeof sections = "center";
  for (const piece of text.match(/&&|&[LCR]|&.|[^&]+|&/gs) ?? []) {
    if (piece === "&L") section = "left";
    else if (piece === "&C") section = "center";
    else if (piece === "&R") section = "right";
    else sections[section] += piece;
  }
  return sections;
}
