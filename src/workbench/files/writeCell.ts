import { a1 } from "../../cells/a1";
import type { HostCell, TextRun } from "../host/model/SheetModel";
import type { SharedTexts } from "./SharedTexts";
import { escapeAttribute, escapeText, openingTag } from "./writeXml";

/** Where a cell stands, its style index, and its formula as the file has it where that is unchanged. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly formula?: { readonly xml: string; readonly metadata: string | undefined };
}

/** A cell as an element of a sheet; `p` is the prefix of the part. A text the file does not share yet stands in the cell. */
export function writeCell(p: string, place: CellPlace, cell: HostCell, texts: SharedTexts): string {
  const r = a1({ rowIndex: place.row, columnIndex: place.column });
  const own = cell.formula === null ? "" : `<${p}f>${escapeText(cell.formula.replace(/^=/, ""))}</${p}f>`;
  const { type, xml } = valueXml(p, cell, texts);
  const inside = (place.formula?.xml ?? own) + xml;
  const changes = { r, s: place.style || null, t: type, cm: place.formula?.metadata };
  const open = openingTag(`${p}c`, {}, changes, inside === "");
  return inside === "" ? open : `${open}${inside}</${p}c>`;
}

function valueXml(p: string, cell: HostCell, texts: SharedTexts): { type: string | null; xml: string } {
  const { value, isError, formula, runs } = cell;
  const v = (text: string) => `<${p}v>${text}</${p}v>`;
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { type: null, xml: v(String(value)) } : { type: "e", xml: v("#NUM!") };
  }
  if (isError) return { type: "e", xml: v(escapeText(value)) };
  if (formula !== null) return { type: "str", xml: v(escapeText(value)) };
  const shared = texts.indexOf(value, runs);
  if (shared !== undefined) return { type: "s", xml: v(String(shared)) };
  const inside = runs ? runs.map((run) => runXml(p, run, cell)).join("") : textXml(p, value);
  return { type: "inlineStr", xml: `<${p}is>${inside}</${p}is>` };
}

function textXml(p: string, text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<${p}t${space}>${escapeText(text)}</${p}t>`;
}

/** A run with a font of its own takes nothing from the cell, so what it does not say is copied from there. */
function runXml(p: string, { text, bold, italic, strikethrough, color }: TextRun, { format }: HostCell): string {
  const isPlain = [bold, italic, strikethrough, color].every((look) => look === undefined);
  if (isPlain) return `<${p}r>${textXml(p, text)}</${p}r>`;
  const font =
    ((bold ?? format.bold) ? `<${p}b/>` : "") +
    ((italic ?? format.italic) ? `<${p}i/>` : "") +
    ((strikethrough ?? format.strikethrough) ? `<${p}strike/>` : "") +
    `<${p}sz val="${format.fontSize}"/><${p}color rgb="FF${(color ?? format.fontColor).slice(1)}"/>` +
    `<${p}rFont val="${escapeAttribute(format.fontName)}"/>`;
  return `<${p}r><${p}rPr>${font}</${p}rPr>${textXml(p, text)}</${p}r>`;
}
