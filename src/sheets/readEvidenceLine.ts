import { a1, parseA1 } from "../cells/a1";
import type { CellAddress } from "../cells/Area";

/** What a line of evidence points at. */
export type EvidenceLine =
  | { readonly kind: "cell"; readonly address: CellAddress }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "text"; readonly text: string };

const CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i;
const LINK = /^https?:\/\/\S+$/i;

/**
 * A line of the column "Evidence cells or link": a cell with its sheet, a link, or words that are neither.
 * @example readEvidenceLine("'Quarter 1'!C5") //=> { kind: "cell", address: { sheet: "Quarter 1", rowIndex: 4, columnIndex: 2 } }
 */
export function readEvidenceLine(line: string): EvidenceLine {
  const text = line.trim();
  if (LINK.test(text)) return { kind: "link", url: text };
  const [, quoted, plain = "", place = ""] = CELL.exec(text) ?? [];
  const area = parseA1(place);
  if (!area) return { kind: "text", text };
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { kind: "cell", address: { sheet, rowIndex: area.rowIndex, columnIndex: area.columnIndex } };
}

/**
 * A cell as a line of evidence, quoted where its sheet's name needs it.
 * @example evidenceLineOf({ sheet: "Plan", rowIndex: 4, columnIndex: 2 }) //=> "Plan!C5"
 */
export function evidenceLineOf(address: CellAddress): string {
  const { sheet } = address;
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${a1(address)}`;
}
