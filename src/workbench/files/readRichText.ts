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

/** A run without a font has its cell's; one with a font of its own takes nothing from the cell. */
function readRun(node: XmlNode, palette: Palette): TextRun {
  const text = readEscapes(childOf(node, "t")?.text ?? "");
  const font = childOf(node, "rPr");
  if (!font) return { text };
  return {
    text,
    bold: isSet(font, "b"),
    italic: isSet(font, "i"),
    strikethrough: isSet(font, "strike"),
    color: readColor(childOf(font, "color"), palette) ?? "#000000",
  };
}
