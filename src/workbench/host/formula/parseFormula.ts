import { readAddress } from "../grid/address";
import { isWholeColumns, isWholeRows } from "../grid/area";
import type { HostArea } from "../model/SheetModel";
import type { FormulaNode, ReferenceNode } from "./FormulaNode";
import { tokenizeFormula, type Token } from "./tokenizeFormula";

/* *documented*: Excel's order of operators, loosest first */
const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const OMITTED: FormulaNode = { kind: "value", value: "" };

/** The tree of a formula; null where it uses what the workbench does not know. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokenizeFormula(formula).filter(({ kind }) => kind !== "space");
  const parser = new Parser(tokens);
  const node = parser.expression(0);
  return parser.isAtEnd ? node : null;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(binding: number): FormulaNode | null {
    let left = this.operand();
    while (left) {
      const operator = this.tokens[this.at]?.text ?? "";
      if (this.take("%")) {
        left = { kind: "unary", operator: "%", of: left };
        continue;
      }
      const strength = this.tokens[this.at]?.kind === "operator" ? BINDING[operator] : undefined;
      if (strength === undefined || strength <= binding) return left;
      this.at++;
      const right = this.expression(strength);
      if (!right) return null;
      left = { kind: "binary", operator, left, right };
    }
    return null;
  }

  private operand(): FormulaNode | null {
    const token = this.tokens[this.at];
    if (!token) return null;
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", code: token.text.toUpperCase() };
      case "reference": {
        const read = readAddress(token.text);
        return read ? { kind: "reference", ...read, fixed: fixedEnds(token.text, read.area) } : null;
      }
      case "name":
        if (/^(TRUE|FALSE)$/i.test(token.text)) return { kind: "value", value: /^TRUE$/i.test(token.text) };
        return { kind: "name", name: token.text };
      case "call":
        return this.call(token.text.toUpperCase());
      case "operator":
        return this.prefixed(token.text);
      default:
        return null;
    }
  }

  private prefixed(operator: string): FormulaNode | null {
    if (operator === "(") {
      const inner = this.expression(0);
      return this.take(")") ? inner : null;
    }
    if (operator !== "-" && operator !== "+") return null;
    // *documented*: a sign binds more tightly than a power, so that -2^2 is 4
    const of = this.expression(5);
    return of && { kind: "unary", operator, of };
  }

  private call(name: string): FormulaNode | null {
    this.take("(");
    const args: FormulaNode[] = [];
    if (this.take(")")) return { kind: "call", name, args };
    for (;;) {
      const next = this.tokens[this.at]?.text;
      const arg = next === "," || next === ")" ? OMITTED : this.expression(0);
      if (!arg) return null;
      args.push(arg);
      if (this.take(")")) return { kind: "call", name, args };
      if (!this.take(",")) return null;
    }
  }

  private take(operator: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || token.text !== operator) return false;
    this.at++;
    return true;
  }
}

/** Which ends have a dollar; those of whole rows and columns have nowhere to go across. */
function fixedEnds(reference: string, area: HostArea): ReferenceNode["fixed"] {
  const [first = "", last = first] = reference.slice(reference.lastIndexOf("!") + 1).split(":");
  const [isWideRows, isTallColumns] = [isWholeRows(area), isWholeColumns(area)];
  return {
    top: isTallColumns || /\$\d/.test(first),
    bottom: isTallColumns || /\$\d/.test(last),
    left: isWideRows || /^\$[A-Za-z]/.test(first),
    right: isWideRows || /^\$[A-Za-z]/.test(last),
  };
}
