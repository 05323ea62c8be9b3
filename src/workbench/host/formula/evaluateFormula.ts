import { FormulaError } from "./FormulaError";
import type { FormulaNode, ReferenceNode } from "./FormulaNode";
import { FUNCTIONS, toNumber, toText, type Argument, type Scalar } from "./functions";

/** What a formula can see of its workbook. */
export interface FormulaScope {
  /** The values of the cells named, blanks as null. @throws FormulaError where there is no such sheet. */
  read(reference: ReferenceNode): Scalar[];
  readonly today: number;
}

/** A formula's value. @throws FormulaError where it is an error value. */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): Scalar {
  switch (node.kind) {
    case "value":
      return node.value;
    case "error":
      throw new FormulaError(node.code);
    case "reference":
      // *guessed*: an area where one value belongs spills in Excel; here it gives its first
      return scope.read(node)[0] ?? null;
    case "name":
      throw new FormulaError("#NAME?");
    case "unary": {
      const value = toNumber(evaluateFormula(node.of, scope));
      return node.operator === "-" ? -value : node.operator === "%" ? value / 100 : value;
    }
    case "binary":
      return combine(node.operator, evaluateFormula(node.left, scope), evaluateFormula(node.right, scope));
    case "call":
      return call(node.name, node.args, scope);
  }
}

/** Whether all of a formula is within what the workbench can work out. */
export function isKnownFormula(node: FormulaNode): boolean {
  switch (node.kind) {
    case "name":
      return false;
    case "unary":
      return isKnownFormula(node.of);
    case "binary":
      return isKnownFormula(node.left) && isKnownFormula(node.right);
    case "call":
      return (LAZY.has(node.name) || node.name in FUNCTIONS) && node.args.every(isKnownFormula);
    default:
      return true;
  }
}

const LAZY = new Set(["IF", "IFERROR"]);

function call(name: string, args: readonly FormulaNode[], scope: FormulaScope): Scalar {
  const [first, second, third] = args;
  if (name === "IF" && first && second) {
    if (toNumber(evaluateFormula(first, scope)) !== 0) return evaluateFormula(second, scope);
    return third ? evaluateFormula(third, scope) : false;
  }
  if (name === "IFERROR" && first && second) {
    try {
      return evaluateFormula(first, scope);
    } catch (error) {
      if (error instanceof FormulaError) return evaluateFormula(second, scope);
      throw error;
    }
  }
  const work = FUNCTIONS[name];
  if (!work) throw new FormulaError("#NAME?");
  return work(
    args.map((arg) => argument(arg, scope)),
    scope.today,
  );
}

function argument(node: FormulaNode, scope: FormulaScope): Argument {
  if (node.kind === "reference") return { values: scope.read(node), isReference: true };
  return { values: [evaluateFormula(node, scope)], isReference: false };
}

function combine(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "/":
      if (toNumber(right) === 0) throw new FormulaError("#DIV/0!");
      return toNumber(left) / toNumber(right);
    case "^":
      return toNumber(left) ** toNumber(right);
    case "&":
      return toText(left) + toText(right);
    default: {
      const order = compare(left, right);
      if (operator === "=") return order === 0;
      if (operator === "<>") return order !== 0;
      if (operator === "<") return order < 0;
      if (operator === ">") return order > 0;
      return operator === "<=" ? order <= 0 : order >= 0;
    }
  }
}

/** *documented*: numbers come before texts, texts before truth values; case does not count; blank equals 0 and "". */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? (typeof right === "string" ? "" : 0);
  const b = right ?? (typeof left === "string" ? "" : 0);
  const rank = (value: string | number | boolean) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") return a.toLowerCase().localeCompare(String(b).toLowerCase(), "en");
  return Number(a) - Number(b);
}
