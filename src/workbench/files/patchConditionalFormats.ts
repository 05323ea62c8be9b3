import type { HostArea, HostConditionalFormat, SheetModel } from "../host/model/SheetModel";
import { writeArea } from "./areas";
import { childOf, childrenOf, type XmlNode } from "./parseXml";
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
  for (const format of withFilePriorities(file.model.conditionalFormats, model.conditionalFormats)) {
    ofRule.set(format.carried, [...(ofRule.get(format.carried) ?? []), format]);
  }
  const elements = conditionalElements(file.root);
  const usual = elements.filter(({ isExtension }) => !isExtension).map((element) => elementXml(file, element, ofRule));
  const made = byId(ofRule.get(undefined) ?? []).map((formats) => newXml(file, formats, styles));
  const extensions = elements
    .filter(({ isExtension }) => isExtension)
    .flatMap((element) => patchExtension(element, ofRule));
  return [...sectionSplices(file, "conditionalFormatting", usual.join("") + made.join("")), ...extensions];
}

/**
 * The rules with the numbers a file gives them, from 1: the file's own while their order is the same and none is new,
 * else their places in the order.
 */
function withFilePriorities(
  before: readonly HostConditionalFormat[],
  now: readonly HostConditionalFormat[],
): HostConditionalFormat[] {
  const own = new Map(before.map(({ carried, priority }) => [carried, priority + 1]));
  const rules = [...new Set([...now].sort((a, b) => a.priority - b.priority).map(ruleOf))];
  const numbers = rules.map((rule) => own.get(rule) ?? NaN);
  const isInOrder = numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
  const places = new Map(rules.map((rule, index) => [rule, isInOrder ? (numbers[index] ?? 0) : index + 1]));
  return now.map((format) => ({ ...format, priority: places.get(ruleOf(format)) ?? 1 }));
}

/** Formats that carry the same rule of the file are one rule over several areas. */
function ruleOf({ id, carried }: HostConditionalFormat): unknown {
  return carried ?? id;
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
  const formulas = childrenOf(rule, "formula");
  const wanted = format.formula === undefined ? (format.operands ?? []) : [format.formula];
  const splices: Splice[] = [];
  if (String(format.priority) !== rule.attributes.priority) {
    splices.push(attributeSplice(rule, { priority: format.priority }));
  }
  for (const [index, formula] of formulas.entries()) {
    const text = wanted[index]?.replace(/^=/, "");
    if (text === undefined || text === formula.text) continue;
    splices.push({ start: formula.openEnd, end: formula.closeStart, text: escapeText(text) });
  }
  const inside = splices.map((splice) => ({
    ...splice,
    start: splice.start - rule.start,
    end: splice.end - rule.start,
  }));
  return applySplices(source.slice(rule.start, rule.end), inside);
}

/** The formats of a rule together. */
function byId(formats: readonly HostConditionalFormat[]): readonly (readonly HostConditionalFormat[])[] {
  const rules = new Map<string, HostConditionalFormat[]>();
  for (const format of formats) rules.set(format.id, [...(rules.get(format.id) ?? []), format]);
  return [...rules.values()];
}

function newXml({ root }: FileSheet, formats: readonly HostConditionalFormat[], styles: StyleBook): string {
  const [format] = formats;
  if (format?.type !== "Custom" || format.formula === undefined) return "";
  const p = prefixOf(root);
  const rule = openingTag(
    `${p}cfRule`,
    {},
    {
      type: "expression",
      dxfId: styles.addDifferential(format),
      priority: format.priority,
      stopIfTrue: format.stopIfTrue ? 1 : null,
    },
    false,
  );
  const formula = `<${p}formula>${escapeText(format.formula.replace(/^=/, ""))}</${p}formula>`;
  const open = openingTag(`${p}conditionalFormatting`, {}, { sqref: sqref(formats.map(({ area }) => area)) }, false);
  return `${open}${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`;
}

/** An extension's rules are ones that the host cannot make: they move with their areas, or go. */
function patchExtension({ element, rules, areas }: ConditionalElement, ofRule: Rules): Splice[] {
  const place = childOf(element, "sqref");
  if (rules.length === 0 || !place) return [];
  const formats = rules.map((_, index) => ofRule.get(`${element.start}/${index}`) ?? []);
  const there = sqref([...new Map(formats.flat().map(({ area }) => [writeArea(area), area])).values()]);
  if (there === "") return [{ start: element.start, end: element.end, text: "" }];
  const numbers = rules.flatMap((rule, index) => {
    const priority = formats[index]?.[0]?.priority;
    return priority === undefined || rule.attributes.priority === String(priority)
      ? []
      : [attributeSplice(rule, { priority })];
  });
  return there === sqref(areas) ? numbers : [...numbers, { start: place.openEnd, end: place.closeStart, text: there }];
}

function sqref(areas: readonly HostArea[]): string {
  return areas.map(writeArea).join(" ");
}
