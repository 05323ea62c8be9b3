import { areaA1 } from "../../cells/a1";
import type { Area } from "../../cells/Area";
import type { LiveColourRule } from "../../cells/LiveColours";

/** A live colour and the cells it is over. */
export interface PlacedRule extends LiveColourRule {
  readonly area: Area;
}

/** These live colours over one area. */
export function placedOver(area: Area, rules: readonly LiveColourRule[]): readonly PlacedRule[] {
  return rules.map((rule) => ({ ...rule, area }));
}

/** Those of them that are not among the others, by place, formula and colours. */
export function rulesBut<Rule extends PlacedRule>(rules: readonly Rule[], others: readonly PlacedRule[]): Rule[] {
  const known = new Set(others.map(lookOf));
  return rules.filter((rule) => !known.has(lookOf(rule)));
}

/** Whether both hold the same live colours. */
export function isSameRules(a: readonly PlacedRule[], b: readonly PlacedRule[]): boolean {
  return a.length === b.length && rulesBut(a, b).length === 0;
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  const inRows = a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount;
  return inRows && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}

function lookOf({ area, formula, fill, fontColor }: PlacedRule): string {
  return `${areaA1(area)} ${formula} ${fill} ${fontColor}`;
}
