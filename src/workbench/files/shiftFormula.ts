import { columnIndexOf, columnLetters } from "../../cells/a1";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Texts in quotes, sheet names in quotes, structured references, then what may be a reference. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(?<![\w.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])|(?<![\w.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!\\])|(?<![\w.$\\:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\\])/gi;

/**
 * The formula of a cell that shares another's: its relative references moved by that many rows and columns, around the
 * sheet's edge as Excel moves them.
 * @example shiftFormula('A1+$B$2&"A1"', 2, 1) //=> 'B3+$B$2&"A1"'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    fixed + (fixed ? letters : columnLetters(wrap(columnIndexOf(letters) + columns, LAST_COLUMN)));
  const row = (fixed: string, number: string) =>
    fixed + (fixed ? number : String(wrap(Number(number) - 1 + rows, LAST_ROW) + 1));
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [c, letters, r, number, fromC = "", from, toC = "", to, fromR = "", first, toR = "", last] = groups;
    if (letters !== undefined && number !== undefined) return column(c ?? "", letters) + row(r ?? "", number);
    if (from !== undefined && to !== undefined) return `${column(fromC, from)}:${column(toC, to)}`;
    if (first !== undefined && last !== undefined) return `${row(fromR, first)}:${row(toR, last)}`;
    return token;
  });
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
