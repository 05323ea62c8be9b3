import type { XmlNode } from "./parseXml";

/** A piece of a text to be replaced; `start` equal to `end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its pieces replaced. Pieces may come in any order and must not overlap; what they leave out is kept. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of ordered) {
    parts.push(source.slice(from, start), text);
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join("");
}

/** What an attribute is to become; null or undefined takes it away. */
export type AttributeChanges = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An opening tag with some attributes set or taken away, the others as they were.
 * @example openingTag("c", { r: "A1", s: "3" }, { s: 7 }, true) //=> '<c r="A1" s="7"/>'
 */
export function openingTag(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  changes: AttributeChanges,
  selfClosing: boolean,
): string {
  const all: Record<string, string | number | null | undefined> = { ...attributes, ...changes };
  let text = `<${tag}`;
  for (const [name, value] of Object.entries(all)) {
    if (value !== null && value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text + (selfClosing ? "/>" : ">");
}

/** The change to an element's own attributes that leaves what stands inside it. */
export function attributeSplice(node: XmlNode, changes: AttributeChanges): Splice {
  const selfClosing = node.end === node.openEnd;
  return {
    start: node.start,
    end: node.openEnd,
    text: openingTag(node.tag, node.attributes, changes, selfClosing),
  };
}

/** A new last child for an element, which may have closed itself so far. */
export function appendSplice(node: XmlNode, xml: string): Splice {
  return node.end === node.openEnd
    ? {
        start: node.start,
        end: node.end,
        text: `${openingTag(node.tag, node.attributes, {}, false)}${xml}</${node.tag}>`,
      }
    : { start: node.closeStart, end: node.closeStart, text: xml };
}

/** @example prefixOf({ tag: "x:row", ... }) //=> "x:" */
export function prefixOf(node: XmlNode): string {
  return node.tag.slice(0, node.tag.length - node.name.length);
}

/** Text as it stands between tags, with what XML cannot hold written as Excel writes it: _x0007_. */
export function escapeText(text: string): string {
  return escapeControls(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text as it stands in an attribute: line breaks and tabs would otherwise read back as spaces. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * The characters that Excel writes as _xHHHH_ in the text of cells.
 * @example readEscapes("a_x000D_b") //=> "a\rb"
 */
export function readEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Control characters, lone halves of a pair, and the two non-characters: none may stand in XML. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
