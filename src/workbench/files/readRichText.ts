import type { TextRun } from "../host/model/SheetModel";
import { childOf, type XmlNode } from "./parseXml";
import { readColor, type Palette } from "./readColor";
import { isSet } from "./readStyles";
import { readEscapes } from "./writeXml";

/** A text of a file: plain, or in runs with fonts of their own. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
}

/** The text of an `si` or `is` element; how it is pronounced (phonetic runs) is no part of it. */
export function readRichText(node: XmlNode, palette: Palette): RichText {
  const runs: TextRun[] = [];
  let text = "";
  for (const child of node.children) {
    if (child.name === "t") text += readEscapes(child.text);
    if (child.name !== "r") continue;
    const run = readRun(child, palette);
    runs.push(run);
    text += run.text;
  }
  return { text, runs: runs.length > 0 ? runs : null };
}

function readRun(node: XmlNode, palette: Palette): TextRun {
  const font = childOf(node, "rPr");
  const color = readColor(childOf(font, "color"), palette);
  return {
    text: readEscapes(childOf(node, "t")?.text ?? ""),
    ...(isSet(font, "b") && { bold: true }),
    ...(isSet(font, "i") && { italic: true }),
    ...(isSet(font, "strike") && { strikethrough: true }),
    ...(color && { color }),
  };
}
