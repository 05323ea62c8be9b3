export type TokenKind = "number" | "text" | "error" | "reference" | "call" | "name" | "operator" | "space" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;

/* in this order: a reference is looked for before a number or a name */
const RULES: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)/iy],
  ["reference", new RegExp(`(?:${SHEET})?(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\w(.!])`, "y")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["call", /[A-Za-z_][\w.]*(?=\()/y],
  ["name", new RegExp(`(?:${SHEET})?[A-Za-z_\\\\][\\w.\\\\]*`, "y")],
  ["operator", /<=|>=|<>|[-+*/^&=<>%(),:;{}]/y],
];

/** A formula, with or without its "=", in pieces that put together give it back. */
export function tokenizeFormula(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const text = rule.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "unknown", text: formula.charAt(at) };
}
