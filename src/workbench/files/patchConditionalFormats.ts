import type { HostArea, HostConditionalFormat, SheetModel } from "../host/model/SheetModel";
import { writeArea } from "./areas";
import { childOf, type XmlNode } from "./parseXml";
import { conditionalElements, type ConditionalElement } from "./readConditionalFormats";
import type { FileSheet } from "./readSheet";
import { sectionSplices } from "./sheetSections";
import type { StyleBook } from "./StyleBook";
import { applySplices, attributeSplice, escapeText, openingTag, prefixOf, type Splice } from "./writeXml";

/**
 * The changes to a sheet's conditional formats. A rule read from the file stays as it is wherever it still applies; only
 * rules by a formula are made anew, since they are all that the host makes.
 */
export function patchConditionalFormats(file: FileSheet, model: SheetModel, styles: StyleBook): Splice[] {
  if (JSON.stringify(model.conditionalFormats) === JSON.stringify(file.model.conditionalFormats)) return [];
  const ofRule = new Map<unknown, HostConditionalFormat[]>();
  for (const format of model.conditionalFormats) {
    ofRule.set(format.carried, [...(ofRule.get(format.carried) ?? []), format]);
  }
  const elements = conditionalElements(file.root);
  const usual = elements.filter(({ isExtension }) => !isExtension).map((element) => elementXml(file, element, ofRule));
  const made = (ofRule.get(undefined) ?? []).map((format) => newXml(file, format, styles));
  const extensions = elements
    .filter(({ isExtension }) => isExtension)
    .flatMap((element) => patchExtension(element, ofRule));
  return [...sectionSplices(file, "conditionalFormatting", usual.join("") + made.join("")), ...extensions];
}

type Rules = ReadonlyMap<unknown, readonly HostConditionalFormat[]>;

function elementXml(file: FileSheet, { element, rules, areas }: ConditionalElement, ofRule: Rules): string {
  // Rules that still share their areas stay together under them.
  const groups = new Map<string, string[]>();
  const before = sqref(areas);
  let hasChanged = false;
  for (const [index, rule] of rules.entries()) {
    const now = ofRule.get(`${element.start}/${index}`) ?? [];
    const xml = now[0] ? ruleXml(file, rule, now[0]) : "";
    const there = sqref(now.map(({ area }) => area));
    hasChanged ||= there !== before || xml !== file.source.slice(rule.start, rule.end);
    if (xml) groups.set(there, [...(groups.get(there) ?? []), xml]);
  }
  if (!hasChanged) return file.source.slice(element.start, element.end);
  return [...groups]
    .map(
      ([areas, rules]) =>
        openingTag(element.tag, element.attributes, { sqref: areas }, false) + rules.join("") + `</${element.tag}>`,
    )
    .join("");
}

function ruleXml({ source }: FileSheet, rule: XmlNode, format: HostConditionalFormat): string {
  const formula = childOf(rule, "formula");
  const splices: Splice[] = [];
  if (String(format.priority) !== rule.attributes.priority) {
    splices.push(attributeSplice(rule, { priority: format.priority }));
  }
  if (formula && format.formula !== undefined && format.formula !== `=${formula.text}`) {
    splices.push({
      start: formula.openEnd,
      end: formula.closeStart,
      text: escapeText(format.formula.replace(/^=/, "")),
    });
  }
  const inside = splices.map((splice) => ({
    ...splice,
    start: splice.start - rule.start,
    end: splice.end - rule.start,
  }));
  return applySplices(source.slice(rule.start, rule.end), inside);
}

function newXml({ root }: FileSheet, format: HostConditionalFormat, styles: StyleBook): string {
  if (format.type !== "Custom" || format.formula === undefined) return "";
  const p = prefixOf(root);
  const rule = openingTag(
    `${p}cfRule`,
    {},
    {
      type: "expression",
      dxfId: styles.addDifferential(format),
      priority: Math.max(1, format.priority),
      stopIfTrue: format.stopIfTrue ? 1 : null,
    },
    false,
  );
  const formula = `<${p}formula>${escapeText(format.formula.replace(/^=/, ""))}</${p}formula>`;
  const open = openingTag(`${p}conditionalFormatting`, {}, { sqref: writeArea(format.area) }, false);
  return `${open}${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`;
}

/** An extension's rules are ones that the host cannot make: they move with their areas, or go. */
function patchExtension({ element, rules, areas }: ConditionalElement, ofRule: Rules): Splice[] {
  const now = rules.flatMap((_, index) => ofRule.get(`${element.start}/${index}`) ?? []);
  const there = sqref([...new Map(now.map(({ area }) => [writeArea(area), area])).values()]);
  const place = childOf(element, "sqref");
  if (rules.length === 0 || there === sqref(areas) || !place) return [];
  if (there === "") return [{ start: element.start, end: element.end, text: "" }];
  return [{ start: place.openEnd, end: place.closeStart, text: there }];
}

function sqref(areas: readonly HostArea[]): string {
  return areas.map(writeArea).join(" ");
}
