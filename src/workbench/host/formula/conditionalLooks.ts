import type { HostArea, HostCell, HostConditionalFormat, SheetModel } from "../model/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { areaOf, contains } from "../grid/area";
import { cellAt } from "../grid/cells";
import { treeOf } from "./calculate";
import { compare, evaluateFormula } from "./evaluateFormula";
import { FormulaError } from "./FormulaError";
import type { FormulaNode, ReferenceNode } from "./FormulaNode";
import { toNumber, toText, type Scalar } from "./functions";
import { readValues } from "./readValues";

/** What conditional formats change about a cell's look; absent is left as it is. */
export type ConditionalLook = Pick<HostConditionalFormat, "fillColor" | "fontColor">;

/** How the conditional formats of a sheet make its cells look. */
export interface ConditionalLooks {
  /** Null where none holds. */
  at(row: number, column: number): ConditionalLook | null;
  /** The columns of a row, of those from one to another, that a rule is over. */
  columnsIn(row: number, from: number, to: number): readonly number[];
  /** How many rules the workbench does not draw: bars, scales and icons, ranks, and formulas it cannot work out. */
  readonly undrawn: number;
}

/** A cell by how far it stands from the first one of its rule. */
interface RuleCell {
  readonly cell: HostCell | undefined;
  readonly down: number;
  readonly across: number;
}

type Test = (cell: RuleCell) => boolean;

/**
 * Makes ready to draw the conditional formats of a sheet: rules by a formula, by a comparison with the cell, and by the
 * text in it. *documented*: the first rule that says something of a colour decides it; "stop if true" ends the search.
 */
export function conditionalLooks(model: WorkbookModel, sheet: SheetModel, today: number): ConditionalLooks {
  const ordered = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const rules = ordered.flatMap((rule) => {
    const holds = testOf(rule, model, sheet, today);
    return holds ? [{ rule, holds }] : [];
  });
  return {
    undrawn: new Set(ordered.filter((rule) => !rules.some((drawn) => drawn.rule === rule)).map(ruleOf)).size,
    columnsIn(row, from, to) {
      const columns = new Set<number>();
      for (const { area } of rules.map(({ rule }) => rule)) {
        if (row < area.row || row >= area.row + area.rowCount) continue;
        const end = Math.min(to + 1, area.column + area.columnCount);
        for (let column = Math.max(from, area.column); column < end; column++) columns.add(column);
      }
      return [...columns];
    },
    at(row, column) {
      let look: ConditionalLook | null = null;
      const place = areaOf(row, column);
      for (const { rule, holds } of rules) {
        const { area, fillColor, fontColor } = rule;
        if (!contains(area, place)) continue;
        if (!holds({ cell: cellAt(sheet, row, column), down: row - area.row, across: column - area.column })) continue;
        look = { ...(fillColor && { fillColor }), ...(fontColor && { fontColor }), ...(look ?? {}) };
        if (rule.stopIfTrue) break;
      }
      return look;
    },
  };
}

/** A rule of a file over several areas is one. */
function ruleOf({ id, carried }: HostConditionalFormat): unknown {
  return carried ?? id;
}

/** Null where the workbench cannot tell. */
function testOf(rule: HostConditionalFormat, model: WorkbookModel, sheet: SheetModel, today: number): Test | null {
  const valueOf = (tree: FormulaNode, { down, across }: RuleCell): Scalar => {
    const read = (reference: ReferenceNode) => {
      const named = reference.sheetName?.toLowerCase();
      const of = named === undefined ? sheet : model.sheets.find(({ name }) => name.toLowerCase() === named);
      if (!of) throw new FormulaError("#REF!");
      return readValues(of, moved(reference, down, across), () => undefined);
    };
    return evaluateFormula(tree, { read, today });
  };
  const trees = [rule.formula, ...(rule.operands ?? [])].flatMap((formula) => (formula ? [treeOf(formula)] : []));
  const [first, second] = trees;
  switch (rule.type) {
    case "Custom":
      return first ? unlessError((cell) => toNumber(valueOf(first, cell)) !== 0) : null;
    case "CellValue": {
      const compares = COMPARISONS[rule.comparison ?? ""];
      if (!compares || !first) return null;
      return unlessError((cell) => {
        const value = cell.cell?.value ?? null;
        return compares(compare(value, valueOf(first, cell)), second ? compare(value, valueOf(second, cell)) : 0);
      });
    }
    case "ContainsText": {
      const finds = FINDS[rule.comparison ?? ""];
      const text = rule.text?.toLowerCase();
      return finds && text !== undefined ? ({ cell }) => finds(toText(cell?.value ?? null).toLowerCase(), text) : null;
    }
    default:
      return null;
  }
}

/** A formula that ends in an error holds nowhere. */
function unlessError(test: Test): Test {
  return (cell) => {
    try {
      return test(cell);
    } catch (error) {
      if (error instanceof FormulaError) return false;
      throw error;
    }
  };
}

function moved({ area, fixed }: ReferenceNode, down: number, across: number): HostArea {
  const top = area.row + (fixed.top ? 0 : down);
  const left = area.column + (fixed.left ? 0 : across);
  const bottom = area.row + area.rowCount + (fixed.bottom ? 0 : down);
  const right = area.column + area.columnCount + (fixed.right ? 0 : across);
  return areaOf(top, left, bottom - top, right - left);
}

/** By how the cell compares with the first operand and, for the last two, with the second. */
const COMPARISONS: Readonly<Record<string, (first: number, second: number) => boolean>> = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
  greaterThan: (order) => order > 0,
  greaterThanOrEqual: (order) => order >= 0,
  between: (first, second) => first >= 0 && second <= 0,
  notBetween: (first, second) => first < 0 || second > 0,
};

/** *documented*: case does not count. */
const FINDS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  containsText: (text, part) => text.includes(part),
  notContainsText: (text, part) => !text.includes(part),
  beginsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
};
