import { a1, parseA1 } from "../cells/a1";
import type { CellAddress } from "../cells/Area";

/** What a line of evidence points at. */
export type EvidenceLine =
  | { readonly kind: "cell"; readonly address: CellAddress; readonly ref?: string }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "text"; readonly text: string };

const CELL = /^(.+)!(\$?[A-Z]{1,3}\$?\d{1,7})(?:\s+\((.{1,40})\))?$/i;
const LINK = /^https?:\/\/\S+$/i;

/**
 * A line of the column "Evidence cells or link": a cell with its sheet and, in brackets, the ref of its action; a link; or
 * words that are neither.
 * @example readEvidenceLine("Quarter 1!C5") //=> { kind: "cell", address: { sheet: "Quarter 1", rowIndex: 4, columnIndex: 2 } }
 */
export function readEvidenceLine(line: string): EvidenceLine {
  const text = line.trim();
  if (LINK.test(text)) return { kind: "link", url: text };
  const [, sheet = "", place = "", ref] = CELL.exec(text) ?? [];
  const area = parseA1(place);
  if (!area) return { kind: "text", text };
  const { rowIndex, columnIndex } = area;
  return {
    kind: "cell",
    address: { sheet: unquoted(sheet), rowIndex, columnIndex },
    ...(ref !== undefined && { ref }),
  };
}

/**
 * A cell as a line of evidence. Its sheet is not quoted as a formula would have it: Excel takes an apostrophe at the start
 * of a cell for its own mark of a text, and drops it.
 * @example evidenceLineOf({ sheet: "Quarter 1", rowIndex: 4, columnIndex: 2 }, "3.2") //=> "Quarter 1!C5 (3.2)"
 */
export function evidenceLineOf(address: CellAddress, ref?: string): string {
  return `${address.sheet}!${a1(address)}${ref === undefined ? "" : ` (${ref})`}`;
}

/** As people copy it out of a formula: "'Quarter 1'". A sheet's own name neither starts nor ends with an apostrophe. */
function unquoted(sheet: string): string {
  return /^'.+'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
