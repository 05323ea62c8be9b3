import { strFromU8, unzipSync, zipSync, type Zippable } from "fflate";
import { attributeOf, childrenOf, parseXml } from "./parseXml";
import { appendSplice, applySplices, escapeAttribute, openingTag, prefixOf, type Splice } from "./writeXml";

/** The parts of a file by their path, in the order of the file; "xl/workbook.xml" without a leading slash. */
export type Package = Map<string, Uint8Array>;

/** A part's link to another part, or to somewhere outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet". */
  readonly kind: string;
  /** A part's path, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

const LARGEST = 1_000_000_000; /* bytes unpacked: a plan is a thousandth of it, and a zip bomb is more */
const EPOCH = "1980-01-01T12:00:00Z"; /* one time for every entry: the same workbook saves to the same bytes */
const LEVEL = 3; /* of 9: twice as fast as the usual 6 for a file a tenth larger */
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Unpacks a file.
 * @throws Error where the zip is damaged, or larger than any workbook.
 */
export function readPackage(bytes: Uint8Array): Package {
  let size = 0;
  const entries = unzipSync(bytes, {
    filter: (file) => {
      size += file.originalSize;
      if (size > LARGEST) throw new Error("The file unpacks to more than a workbook can hold");
      return !file.name.endsWith("/");
    },
  });
  return new Map(Object.entries(entries).map(([name, data]) => [name.replaceAll("\\", "/").replace(/^\/+/, ""), data]));
}

/** Packs the parts into a file. */
export function writePackage(parts: Package): Uint8Array {
  const entries: Zippable = {};
  for (const [path, data] of parts) entries[path] = [data, { level: isPacked(path) ? 0 : LEVEL, mtime: EPOCH }];
  return zipSync(entries);
}

/** The path as the package spells it: Excel takes no notice of capitals, and some writers mix them. */
export function findPart(parts: Package, path: string): string | undefined {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  return [...parts.keys()].find((name) => name.toLowerCase() === wanted);
}

/** The text of a part, whatever encoding its first bytes tell; undefined where there is none. */
export function partText(parts: Package, path: string): string | undefined {
  const found = findPart(parts, path);
  const data = found === undefined ? undefined : parts.get(found);
  if (!data) return undefined;
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder("utf-16be").decode(data);
  return new TextDecoder().decode(data);
}

/** Puts a text in place of a part, or as a new one. Written in UTF-8, so a declaration of UTF-16 is corrected. */
export function setPartText(parts: Package, path: string, text: string): void {
  const declared = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[a-z]*/i, "$1UTF-8");
  parts.set(findPart(parts, path) ?? path, new TextEncoder().encode(declared));
}

/** Where the relationships of a part are kept; "" is the package itself. */
function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The relationships of a part, their targets resolved to paths. */
export function readRelationships(parts: Package, path: string): Relationship[] {
  const text = partText(parts, relationshipsPath(path));
  if (text === undefined) return [];
  return childrenOf(parseXml(text), "Relationship").map((node) => {
    const type = attributeOf(node, "Type") ?? "";
    const target = attributeOf(node, "Target") ?? "";
    const isExternal = attributeOf(node, "TargetMode") === "External";
    return {
      id: attributeOf(node, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolve(path, target),
      isExternal,
    };
  });
}

/** Adds a relationship to a part and gives its new id. `type` is a whole address, or the last word of a usual one. */
export function addRelationship(
  parts: Package,
  path: string,
  link: { readonly type: string; readonly target: string; readonly isExternal?: boolean },
): string {
  const relsPath = relationshipsPath(path);
  const source = partText(parts, relsPath) ?? `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const root = parseXml(source);
  const used = new Set(root.children.map((node) => attributeOf(node, "Id")));
  let number = root.children.length + 1;
  while (used.has(`rId${number}`)) number++;
  const xml = openingTag(
    `${prefixOf(root)}Relationship`,
    {},
    {
      Id: `rId${number}`,
      Type: link.type.includes("/") ? link.type : `${typeBase(root.children)}/${link.type}`,
      Target: link.isExternal ? link.target : relative(path, link.target),
      TargetMode: link.isExternal ? "External" : null,
    },
    true,
  );
  setPartText(parts, relsPath, applySplices(source, [appendSplice(root, xml)]));
  return `rId${number}`;
}

/** Takes relationships away from a part by their ids. */
export function removeRelationships(parts: Package, path: string, ids: ReadonlySet<string>): void {
  const source = partText(parts, relationshipsPath(path));
  if (source === undefined || ids.size === 0) return;
  const gone = parseXml(source).children.filter((node) => ids.has(attributeOf(node, "Id") ?? ""));
  setPartText(parts, relationshipsPath(path), applySplices(source, gone.map(removal)));
}

/** Says what a new part is. */
export function addContentType(parts: Package, path: string, contentType: string): void {
  const source = partText(parts, CONTENT_TYPES) ?? "";
  const root = parseXml(source);
  const xml = `<${prefixOf(root)}Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`;
  setPartText(parts, CONTENT_TYPES, applySplices(source, [appendSplice(root, xml)]));
}

/** Takes a part out of the package, with its own relationships and its content type. */
export function removePart(parts: Package, path: string): void {
  const found = findPart(parts, path) ?? path;
  parts.delete(found);
  const rels = findPart(parts, relationshipsPath(found));
  if (rels !== undefined) parts.delete(rels);
  const source = partText(parts, CONTENT_TYPES) ?? "";
  const wanted = `/${found}`.toLowerCase();
  const gone = parseXml(source).children.filter((node) => attributeOf(node, "PartName")?.toLowerCase() === wanted);
  if (gone.length > 0) setPartText(parts, CONTENT_TYPES, applySplices(source, gone.map(removal)));
}

/** The first path that no part has: freePath(parts, (n) => `xl/worksheets/sheet${n}.xml`). */
export function freePath(parts: Package, pathOf: (number: number) => string): string {
  let number = 1;
  while (findPart(parts, pathOf(number)) !== undefined) number++;
  return pathOf(number);
}

/** Whether the bytes hold this text in UTF-16, as the directory of an old Office file names its streams. */
export function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return strFromU8(bytes, true).includes([...text].join("\0"));
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = "[Content_Types].xml";

function removal(node: { readonly start: number; readonly end: number }): Splice {
  return { start: node.start, end: node.end, text: "" };
}

/** A strict file names its relationships otherwise than a transitional one: a new one follows its neighbours. */
function typeBase(nodes: readonly { readonly attributes: Readonly<Record<string, string>> }[]): string {
  const isStrict = nodes.some((node) => node.attributes.Type?.startsWith(STRICT_TYPES));
  return isStrict ? STRICT_TYPES : RELATIONSHIP_TYPES;
}

const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Pictures and the like are packed already. */
function isPacked(path: string): boolean {
  return /\.(png|jpe?g|gif|zip|docx|xlsx|pptx)$/i.test(path);
}

/** @example relative("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") //=> "../tables/table1.xml" */
function relative(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  while (folders.length > 0 && steps.length > 1 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
