import { childrenOf } from "./parseXml";
import type { FileSheet } from "./readSheet";
import type { Splice } from "./writeXml";

/** The parts of a sheet in the order Excel insists on (ECMA-376, 18.3.1.99). */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

/**
 * The change that makes a section say something else: it takes the place of all there is of it, or comes where Excel
 * expects it. "" takes it away.
 */
export function sectionSplices({ root }: Pick<FileSheet, "root">, name: string, xml: string): Splice[] {
  const [first, ...rest] = childrenOf(root, name);
  if (first) {
    return [
      { start: first.start, end: first.end, text: xml },
      ...rest.map((node) => ({ start: node.start, end: node.end, text: "" })),
    ];
  }
  if (xml === "") return [];
  const after = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  const at = root.children.find((node) => after.has(node.name))?.start ?? root.closeStart;
  return [{ start: at, end: at, text: xml }];
}
