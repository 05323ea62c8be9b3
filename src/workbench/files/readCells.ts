import { columnIndexOf } from "../../cells/a1";
import { isoToSerial } from "../../cells/serialDate";
import type { CellFormat } from "../host/model/CellFormat";
import type { HostCell, HostValue } from "../host/model/SheetModel";
import { childOf, type XmlNode } from "./parseXml";
import type { Palette } from "./readColor";
import { readRichText, type RichText } from "./readRichText";
import { shiftFormula } from "./shiftFormula";
import { readEscapes } from "./writeXml";

/** What the cells of a sheet are read with. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly formats: readonly CellFormat[];
  readonly palette: Palette;
  readonly uses1904: boolean;
}

/** A cell element of a file, and what it says. A cell that says nothing and looks like none has `cell` null. */
export interface FileCell {
  readonly column: number;
  readonly node: XmlNode;
  readonly cell: HostCell | null;
  /** The group of a shared formula it stands in, if any. */
  readonly sharedGroup: string | undefined;
  readonly isSharedMaster: boolean;
}

/** A row element of a file. */
export interface FileRow {
  readonly row: number;
  readonly node: XmlNode;
  readonly cells: readonly FileCell[];
}

/** The rows of a `sheetData` element, in the order of the file. Places a file leaves out follow from the one before. */
export function readCells(sheetData: XmlNode | undefined, context: CellContext): FileRow[] {
  const masters = new Map<string, SharedFormula>();
  const rows: FileRow[] = [];
  let row = -1;
  for (const node of sheetData?.children ?? []) {
    if (node.name !== "row") continue;
    row = placeOr(row + 1, Number(node.attributes.r) - 1);
    let column = -1;
    const cells: FileCell[] = [];
    for (const cellNode of node.children) {
      if (cellNode.name !== "c") continue;
      const { r } = cellNode.attributes;
      column = placeOr(column + 1, columnIndexOf(/^[A-Z]{1,3}/i.exec(r ?? "")?.[0] ?? ""));
      cells.push(readCell(cellNode, { row, column }, context, masters));
    }
    rows.push({ row, node, cells });
  }
  return rows;
}

/** The place a file gives, where it gives one that exists. */
function placeOr(next: number, given: number): number {
  return given >= 0 ? given : next;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function readCell(
  node: XmlNode,
  place: { readonly row: number; readonly column: number },
  context: CellContext,
  masters: Map<string, SharedFormula>,
): FileCell {
  const style = Number(node.attributes.s ?? 0);
  const format = context.formats[style] ?? context.formats[0];
  const f = childOf(node, "f");
  const sharedGroup = f?.attributes.t === "shared" ? f.attributes.si : undefined;
  const isSharedMaster = sharedGroup !== undefined && !!f?.text;
  if (isSharedMaster) masters.set(sharedGroup, { formula: f.text, ...place });
  const master = sharedGroup === undefined ? undefined : masters.get(sharedGroup);
  const formula =
    master && !isSharedMaster
      ? shiftFormula(master.formula, place.row - master.row, place.column - master.column)
      : f?.text;
  const { value, runs } = readValue(node, context);
  const isBlank = value === null && !formula && !(style > 0);
  const cell =
    isBlank || !format
      ? null
      : {
          value,
          isError: node.attributes.t === "e",
          formula: formula ? `=${readEscapes(formula)}` : null,
          format,
          runs,
        };
  return { column: place.column, node, cell, sharedGroup, isSharedMaster };
}

function readValue(node: XmlNode, context: CellContext): { value: HostValue; runs: RichText["runs"] } {
  const type = node.attributes.t ?? "n";
  const inline = type === "inlineStr" ? childOf(node, "is") : undefined;
  if (inline) return textValue(readRichText(inline, context.palette));
  const text = childOf(node, "v")?.text;
  if (text === undefined || (text === "" && type !== "str")) return { value: null, runs: null };
  switch (type) {
    case "s":
      return textValue(context.strings[Number(text)] ?? { text: "", runs: null });
    case "str":
      return { value: text === "" && !childOf(node, "f") ? null : readEscapes(text), runs: null };
    case "b":
      return { value: text === "1" || text === "true", runs: null };
    case "e":
      return { value: text, runs: null };
    case "d":
      return { value: readDate(text, context.uses1904), runs: null };
    default:
      return { value: Number.isFinite(Number(text)) ? Number(text) : text, runs: null };
  }
}

/** A text of no characters is as good as a blank: Office.js tells no difference. */
function textValue({ text, runs }: RichText): { value: HostValue; runs: RichText["runs"] } {
  return { value: text === "" ? null : text, runs };
}

/** A date written as a date (strict files), as the serial that Excel shows; a text that is none stays a text. */
function readDate(text: string, uses1904: boolean): HostValue {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text.trim());
  if (!match || match[0] === "") return text;
  const [, date, hours = "0", minutes = "0", seconds = "0"] = match;
  const days = date === undefined ? 0 : isoToSerial(date, uses1904 ? 1904 : 1900);
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
