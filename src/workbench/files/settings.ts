import {
  addContentType,
  addRelationship,
  DECLARATION,
  findPart,
  freePath,
  partText,
  readRelationships,
  setPartText,
  type Package,
} from "./Package";
import { childOf, childrenOf, parseXml, type XmlNode } from "./parseXml";
import { applySplices, escapeAttribute, prefixOf } from "./writeXml";

/** The add-in's id in its manifest: by it Excel finds the part of a file that holds its settings. */
export const ADD_IN_ID = "b7c1b0a4-5f0e-4b7a-9a55-3f2f6d0a9c41";

/**
 * The settings our add-in keeps in the workbook, name to JSON text, from the web-extension part that Excel keeps them
 * in (MS-OWEXML). Other add-ins' parts are theirs.
 */
export function readSettings(parts: Package): Map<string, string> {
  const extension = ownExtension(parts);
  const properties = childrenOf(childOf(extension?.root, "properties"), "property");
  return new Map(properties.map(({ attributes }) => [attributes.name ?? "", asJson(attributes.value ?? "")]));
}

/** Excel writes JSON; a bare word, from whatever else wrote the file, is a text. */
function asJson(value: string): string {
  try {
    JSON.parse(value);
    return value;
  } catch {
    return JSON.stringify(value);
  }
}

/** Puts the settings into our part, and makes the part where the workbook has none. */
export function writeSettings(parts: Package, settings: ReadonlyMap<string, string>): void {
  const extension = ownExtension(parts);
  if (!extension) {
    if (settings.size > 0) addExtension(parts, settings);
    return;
  }
  const { root, path, source } = extension;
  const p = prefixOf(root);
  const there = childOf(root, "properties");
  const xml = propertiesXml(p, settings);
  // Without properties the part is not valid, but other writers make it: they come before the bindings.
  const at = childOf(root, "bindings")?.start ?? childOf(root, "snapshot")?.start ?? root.closeStart;
  const place = there ?? { start: at, end: at };
  setPartText(parts, path, applySplices(source, [{ start: place.start, end: place.end, text: xml }]));
}

interface Extension {
  readonly path: string;
  readonly source: string;
  readonly root: XmlNode;
}

function ownExtension(parts: Package): Extension | undefined {
  for (const pane of readRelationships(parts, "").filter(({ kind }) => kind === "webextensiontaskpanes")) {
    const panes = findPart(parts, pane.target);
    if (panes === undefined) continue;
    for (const { kind, target } of readRelationships(parts, panes)) {
      const path = kind === "webextension" ? findPart(parts, target) : undefined;
      const source = path === undefined ? undefined : partText(parts, path);
      if (path === undefined || source === undefined) continue;
      const root = parseXml(source);
      if (isOurs(root)) return { path, source, root };
    }
  }
  return undefined;
}

function isOurs(root: XmlNode): boolean {
  const references = [
    ...childrenOf(root, "reference"),
    ...childrenOf(childOf(root, "alternateReferences"), "reference"),
  ];
  return references.some(({ attributes }) => attributes.id?.replace(/[{}]/g, "").toLowerCase() === ADD_IN_ID);
}

/** A part of our own, in a pane that does not open by itself. */
function addExtension(parts: Package, settings: ReadonlyMap<string, string>): void {
  const path = freePath(parts, (number) => `xl/webextensions/webextension${number}.xml`);
  setPartText(
    parts,
    path,
    `${DECLARATION}<we:webextension xmlns:we="${NAMESPACES.extension}" id="{${ADD_IN_ID.toUpperCase()}}">` +
      `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/>${propertiesXml("we:", settings)}<we:bindings/></we:webextension>`,
  );
  addContentType(parts, path, "application/vnd.ms-office.webextension+xml");
  const panes = panesPath(parts);
  const id = addRelationship(parts, panes, { type: RELATIONSHIPS.extension, target: path });
  const source = partText(parts, panes) ?? "";
  const root = parseXml(source);
  const p = prefixOf(root);
  const pane =
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="${root.children.length + 1}">` +
    `<${p}webextensionref xmlns:r="${NAMESPACES.relationships}" r:id="${id}"/></${p}taskpane>`;
  setPartText(parts, panes, applySplices(source, [{ start: root.closeStart, end: root.closeStart, text: pane }]));
}

function panesPath(parts: Package): string {
  const there = readRelationships(parts, "").find(({ kind }) => kind === "webextensiontaskpanes");
  const found = there && findPart(parts, there.target);
  if (found !== undefined) return found;
  const path = freePath(parts, (number) => `xl/webextensions/taskpanes${number === 1 ? "" : number}.xml`);
  setPartText(parts, path, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${NAMESPACES.panes}"></wetp:taskpanes>`);
  addContentType(parts, path, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelationship(parts, "", { type: RELATIONSHIPS.panes, target: path });
  return path;
}

function propertiesXml(p: string, settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(
    ([name, value]) => `<${p}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
  );
  return `<${p}properties>${properties.join("")}</${p}properties>`;
}

const NAMESPACES = {
  extension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  panes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const RELATIONSHIPS = {
  extension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
  panes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
};
