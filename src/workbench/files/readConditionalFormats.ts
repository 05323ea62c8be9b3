import { moveReferences } from "../host/formula/rewriteReferences";
import { areaOf } from "../host/grid/area";
import type { HostConditionalFormat } from "../host/model/SheetModel";
import { readAreas } from "./areas";
import { childOf, childrenOf, isOn, type XmlNode } from "./parseXml";
import type { DifferentialFormat } from "./readStyles";

/**
 * The conditional formats of a sheet: one for each rule and each area it applies to. `carried` tells which rule of the
 * file it is. Rules that only newer Excels know stand in an extension of the file and are read for their areas.
 */
export function readConditionalFormats(
  root: XmlNode,
  { differential }: { readonly differential: readonly DifferentialFormat[] },
): HostConditionalFormat[] {
  const formats: HostConditionalFormat[] = [];
  for (const { element, rules, areas } of conditionalElements(root)) {
    for (const [index, rule] of rules.entries()) {
      const [first = areaOf(0, 0)] = areas;
      for (const area of areas) {
        const type = TYPES[rule.attributes.type ?? ""] ?? "Custom";
        const carried = `${element.start}/${index}`;
        formats.push({
          id: `{${carried}}`,
          area,
          type,
          priority: Number(rule.attributes.priority ?? 1) - 1, // files count from 1, Office.js from 0
          stopIfTrue: isOn(rule.attributes.stopIfTrue),
          ...testOf(rule, type, { rows: area.row - first.row, columns: area.column - first.column }),
          ...differential[Number(rule.attributes.dxfId ?? NaN)],
          carried,
        });
      }
    }
  }
  return formats;
}

/**
 * What decides. A rule's formulas count from the first cell of its first area (*guessed*: of its areas' outermost corner);
 * here each area has them as they read in its own first cell.
 */
function testOf(
  rule: XmlNode,
  type: HostConditionalFormat["type"],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Partial<HostConditionalFormat> {
  const formulas = [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].map(({ text }) =>
    rows === 0 && columns === 0 ? `=${text}` : moveReferences(`=${text}`, rows, columns),
  );
  const [formula] = formulas;
  if (type === "Custom") return formula === undefined ? {} : { formula };
  const { operator, text, type: named } = rule.attributes;
  const isText = type === "ContainsText";
  const comparison = isText ? named : operator;
  return {
    ...(comparison !== undefined && (isText || type === "CellValue") && { comparison }),
    ...(isText && text !== undefined && { text }),
    ...(formulas.length > 0 && { operands: formulas }),
  };
}

/** An element that gives areas their rules. */
export interface ConditionalElement {
  readonly element: XmlNode;
  readonly rules: readonly XmlNode[];
  readonly areas: ReturnType<typeof readAreas>;
  readonly isExtension: boolean;
}

/** The elements of a sheet that hold conditional formats, its extensions' last. */
export function conditionalElements(root: XmlNode): ConditionalElement[] {
  const usual = childrenOf(root, "conditionalFormatting").map((element) => ({
    element,
    rules: childrenOf(element, "cfRule"),
    areas: readAreas(element.attributes.sqref),
    isExtension: false,
  }));
  const extensions = childrenOf(childOf(root, "extLst"), "ext").flatMap((ext) =>
    childrenOf(childOf(ext, "conditionalFormattings"), "conditionalFormatting").map((element) => ({
      element,
      // A data bar of the sheet has its newer looks in an extension: it is one rule, not two.
      rules: childrenOf(element, "cfRule").filter((rule) => rule.attributes.priority !== undefined),
      areas: readAreas(childOf(element, "sqref")?.text),
      isExtension: true,
    })),
  );
  return [...usual, ...extensions];
}

const TYPES: Readonly<Record<string, HostConditionalFormat["type"] | undefined>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  timePeriod: "PresetCriteria",
};
