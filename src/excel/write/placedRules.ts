import { a1, areaA1 } from "../../cells/a1";
import type { Area, CellPosition } from "../../cells/Area";
import type { LiveColourRule, LiveColours } from "../../cells/LiveColours";
import { LIMITS } from "../limits";

/** A live colour and the areas it is over, which are never none; its formula is that of the first one's first cell. */
export interface PlacedRule extends LiveColourRule {
  readonly areas: LiveColours["areas"];
}

/** These live colours over some areas: each is one rule, or several where there are more than one address can name. */
export function placedOver(areas: LiveColours["areas"], rules: readonly LiveColourRule[]): readonly PlacedRule[] {
  return addressable(areas).flatMap((some) =>
    rules.map((rule) => ({ ...rule, areas: some, formula: formulaAt(rule.formula, areas[0], some[0]) })),
  );
}

/** A live colour's formula as it reads in another cell. */
export function formulaAt(formula: string, from: CellPosition, to: CellPosition): string {
  return formula.replaceAll(`TRIM(${a1(from)})`, `TRIM(${a1(to)})`);
}

/** The address of areas, as `getRanges` takes it. */
export function addressOf(areas: readonly Area[]): string {
  return areas.map(areaA1).join(",");
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

/** Whether a live colour is over a cell of an area. */
export function reachesInto({ areas }: PlacedRule, within: Area): boolean {
  return areas.some((area) => overlap(area, within));
}

function overlap(a: Area, b: Area): boolean {
  const inRows = a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount;
  return inRows && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}

function addressable([first, ...others]: LiveColours["areas"]): readonly LiveColours["areas"][] {
  const parts: [Area, ...Area[]][] = [];
  let [part, length]: [[Area, ...Area[]], number] = [[first], areaA1(first).length];
  for (const area of others) {
    const more = areaA1(area).length + 1;
    if (length + more <= LIMITS.addressLength) {
      part.push(area);
      length += more;
    } else {
      parts.push(part);
      [part, length] = [[area], more - 1];
    }
  }
  return [...parts, part];
}

function lookOf({ areas, formula, fill, fontColor }: PlacedRule): string {
  return `${addressOf(areas)} ${formula} ${fill} ${fontColor}`;
}
