import { foldText } from "../text/foldText";

const LETTER = /^(?:\(?(?:[a-z]|[ivx]{2,6})\)|(?:[a-z]|[ivx]{2,6})\.)$/;

/**
 * True where a ref numbers a part of another: a letter or a further number after it, or a letter alone: a), (b), ii.
 * @example isChildRef("R1", "R1a") //=> true
 * @example isChildRef("1", "(a)") //=> true
 * @example isChildRef("1", "10") //=> false
 */
export function isChildRef(parent: string, child: string): boolean {
  const inBrackets = /\(([^)]+)\)/.exec(parent)?.[1];
  if (inBrackets !== undefined && isChildRef(inBrackets, child)) return true;
  const start = foldText(parent).replace(/[.):\s]+$/, "");
  const rest = foldText(child);
  if (/\d$/.test(start) && LETTER.test(rest)) return true;
  if (start === "" || !rest.startsWith(start)) return false;
  const after = rest.slice(start.length);
  return /\d$/.test(start) ? /^(?:\s?[a-z]\b|[./-]\s?[\da-z]|\s?\([a-z\d]+\))/.test(after) : /^[./-]?\s?\d/.test(after);
}
