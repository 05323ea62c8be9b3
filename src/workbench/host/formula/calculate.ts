import type { HostArea, HostCell, SheetModel } from "../model/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { bounding, intersection } from "../grid/area";
import { evaluateFormula, isKnownFormula } from "./evaluateFormula";
import { FormulaError } from "./FormulaError";
import type { FormulaNode, ReferenceNode } from "./FormulaNode";
import type { Scalar } from "./functions";
import { parseFormula } from "./parseFormula";
import { readValues } from "./readValues";

const MANY_AREAS = 100;
const trees = new Map<string, FormulaNode | null>();

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly tree: FormulaNode;
}

/**
 * Works out again every formula that reads a changed cell, directly or through others. A formula beyond what the
 * workbench knows keeps the result it came with: a stale result that Excel worked out is better than "#NAME?".
 */
export function calculate(
  model: WorkbookModel,
  changed: ReadonlyMap<SheetModel, readonly HostArea[]>,
  today: number,
): void {
  const formulas = formulaCells(model);
  if (formulas.length === 0) return;
  const byName = new Map(model.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const dirtyAreas = new Map([...changed].map(([sheet, areas]) => [sheet, fewAreas(areas)]));
  const waiting = new Map<HostCell, FormulaCell>();
  for (const formula of formulas) {
    const areas = dirtyAreas.get(formula.sheet) ?? [];
    if (areas.some((area) => intersection(area, cellArea(formula)))) waiting.set(formula.cell, formula);
  }
  for (let found = true; found;) {
    found = false;
    for (const formula of formulas) {
      if (waiting.has(formula.cell) || !readsDirty(formula.tree, formula.sheet, byName, dirtyAreas)) continue;
      waiting.set(formula.cell, formula);
      dirtyAreas.set(formula.sheet, fewAreas([...(dirtyAreas.get(formula.sheet) ?? []), cellArea(formula)]));
      found = true;
    }
  }

  const running = new Set<HostCell>();
  const settle = (formula: FormulaCell) => {
    if (!waiting.has(formula.cell)) return;
    // a circle: Excel warns and gives 0 (*documented*)
    if (running.has(formula.cell)) return;
    running.add(formula.cell);
    const read = ({ sheetName, area }: ReferenceNode) => {
      const sheet = sheetName === null ? formula.sheet : byName.get(sheetName.toLowerCase());
      if (!sheet) throw new FormulaError("#REF!");
      return readValues(sheet, area, (cell) => {
        const other = waiting.get(cell);
        if (other) settle(other);
      });
    };
    store(formula.cell, () => evaluateFormula(formula.tree, { read, today }));
    waiting.delete(formula.cell);
  };
  for (const formula of [...waiting.values()]) settle(formula);
}

/** Whether the workbench can work a formula out; one that it cannot reads "#NAME?" when it is typed. */
export function isWorkable(formula: string): boolean {
  return treeOf(formula) !== null;
}

/** A formula's tree; null where the workbench cannot work it out. */
export function treeOf(formula: string): FormulaNode | null {
  let tree = trees.get(formula);
  if (tree === undefined) {
    const parsed = parseFormula(formula);
    tree = parsed && isKnownFormula(parsed) ? parsed : null;
    trees.set(formula, tree);
  }
  return tree;
}

function formulaCells(model: WorkbookModel): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of model.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        const tree = cell.formula === null ? null : treeOf(cell.formula);
        if (tree) found.push({ sheet, row, column, cell, tree });
      }
    }
  }
  return found;
}

function readsDirty(
  node: FormulaNode,
  own: SheetModel,
  byName: ReadonlyMap<string, SheetModel>,
  dirty: ReadonlyMap<SheetModel, readonly HostArea[]>,
): boolean {
  const inner = (child: FormulaNode) => readsDirty(child, own, byName, dirty);
  switch (node.kind) {
    case "reference": {
      const sheet = node.sheetName === null ? own : byName.get(node.sheetName.toLowerCase());
      return sheet !== undefined && (dirty.get(sheet) ?? []).some((area) => intersection(area, node.area) !== null);
    }
    case "unary":
      return inner(node.of);
    case "binary":
      return inner(node.left) || inner(node.right);
    case "call":
      return node.args.some(inner);
    default:
      return false;
  }
}

function store(cell: HostCell, work: () => Scalar): void {
  cell.isError = false;
  try {
    cell.value = work() ?? 0; // *documented*: a formula that refers to a blank cell gives 0
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    cell.value = error.code;
    cell.isError = true;
  }
}

function cellArea({ row, column }: FormulaCell): HostArea {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Many areas become one around them: more formulas than needed are then worked out, none too few. */
function fewAreas(areas: readonly HostArea[]): readonly HostArea[] {
  const [first, ...rest] = areas;
  return areas.length <= MANY_AREAS || !first ? areas : [rest.reduce(bounding, first)];
}
