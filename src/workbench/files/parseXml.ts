import { SaxesParser } from "saxes";

/** An element with its place in the text it was read from, so that a change can be cut into that text. */
export interface XmlNode {
  /** With its prefix, as written. */
  readonly tag: string;
  /** Without its prefix: files name the same element "c" or "x:c". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  /** Its own characters, entities resolved. */
  text: string;
  readonly start: number;
  /** Just after the ">" of its opening tag. */
  readonly openEnd: number;
  /** At the "<" of its closing tag; `openEnd` where it closes itself. */
  closeStart: number;
  end: number;
}

/** What a leaf has for children: most elements of a sheet are leaves, and an array for each would be half its memory. */
const NONE: readonly XmlNode[] = [];

/**
 * The tree of an XML part, every element with its place in the text.
 * @throws Error where the text is not well-formed: the part is damaged.
 */
export function parseXml(source: string): XmlNode {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    const parent = open[open.length - 1];
    const node: XmlNode = {
      tag: tag.name,
      name: localName(tag.name),
      attributes: tag.attributes,
      children: NONE,
      text: "",
      start: source.lastIndexOf("<", openEnd - 1), // an attribute never holds a bare "<"
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    if (parent) {
      if (parent.children === NONE) parent.children = [node];
      else (parent.children as XmlNode[]).push(node);
    }
    root ??= node;
    open.push(node);
  });
  parser.on("closetag", (tag) => {
    const node = open.pop();
    if (!node || tag.isSelfClosing) return;
    node.end = parser.position;
    node.closeStart = source.lastIndexOf("<", node.end - 1);
  });
  const addText = (text: string) => {
    const node = open[open.length - 1];
    if (node) node.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  if (!root) throw new Error("The part holds no element");
  return root;
}

/** The first child of that name, whatever its prefix. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** Every child of that name, whatever its prefix. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute by its local name: "id" finds r:id and rel:id. */
export function attributeOf(node: XmlNode, name: string): string | undefined {
  const exact = node.attributes[name];
  if (exact !== undefined) return exact;
  const key = Object.keys(node.attributes).find((key) => key.endsWith(`:${name}`));
  return key === undefined ? undefined : node.attributes[key];
}

/** The relationship id of an element: the "id" attribute that carries a prefix, never a plain "id". */
export function relationshipIdOf(node: XmlNode): string | undefined {
  const key = Object.keys(node.attributes).find((key) => key.endsWith(":id"));
  return key === undefined ? undefined : node.attributes[key];
}

/**
 * Whether a yes-or-no attribute says yes; absent is `fallback`.
 * @example isOn("false") //=> false
 */
export function isOn(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

function localName(tag: string): string {
  const colon = tag.indexOf(":");
  return colon < 0 ? tag : tag.slice(colon + 1);
}
