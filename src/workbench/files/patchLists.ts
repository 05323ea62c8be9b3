import type { HostHyperlink, SheetModel } from "../host/model/SheetModel";
import { writeArea } from "./areas";
import { addRelationship, removeRelationships, type Package } from "./Package";
import { childOf, childrenOf, relationshipIdOf, type XmlNode } from "./parseXml";
import type { FileSheet } from "./readSheet";
import { relationshipAttribute } from "./relationshipAttribute";
import { sectionSplices } from "./sheetSections";
import { openingTag, prefixOf, type Splice } from "./writeXml";

/** The changes to a sheet's own filter. What it filters by stays; only where it stands changes. */
export function patchAutoFilter(file: FileSheet, { autoFilter }: SheetModel): Splice[] {
  if (JSON.stringify(autoFilter) === JSON.stringify(file.model.autoFilter)) return [];
  if (!autoFilter) return sectionSplices(file, "autoFilter", "");
  const node = childOf(file.root, "autoFilter");
  const changes = { ref: writeArea(autoFilter) };
  const inside = node ? file.source.slice(node.openEnd, node.closeStart) : "";
  const tag = `${prefixOf(file.root)}autoFilter`;
  const open = openingTag(tag, node?.attributes ?? {}, changes, inside === "");
  return sectionSplices(file, "autoFilter", inside === "" ? open : `${open}${inside}</${tag}>`);
}

/** The changes to a sheet's merged areas. */
export function patchMerges(file: FileSheet, { merges }: SheetModel): Splice[] {
  if (JSON.stringify(merges) === JSON.stringify(file.model.merges)) return [];
  const p = prefixOf(file.root);
  const cells = merges.map((area) => `<${p}mergeCell ref="${writeArea(area)}"/>`).join("");
  return sectionSplices(
    file,
    "mergeCells",
    cells && `<${p}mergeCells count="${merges.length}">${cells}</${p}mergeCells>`,
  );
}

/** The changes to a sheet's hyperlinks, and to the part's relationships, which hold the addresses outside the file. */
export function patchHyperlinks(file: FileSheet, model: SheetModel, parts: Package, path: string): Splice[] {
  if (JSON.stringify(model.hyperlinks) === JSON.stringify(file.model.hyperlinks)) return [];
  const p = prefixOf(file.root);
  const nodes = childrenOf(childOf(file.root, "hyperlinks"), "hyperlink");
  const kept = new Map(file.model.hyperlinks.map((link, index) => [JSON.stringify(link), nodes[index]]));
  const gone = new Set(nodes.flatMap((node) => relationshipIdOf(node) ?? []));
  const made: HostHyperlink[] = [];
  let xml = "";
  for (const link of model.hyperlinks) {
    const node = kept.get(JSON.stringify(link));
    if (!node) {
      made.push(link);
      continue;
    }
    gone.delete(relationshipIdOf(node) ?? "");
    xml += file.source.slice(node.start, node.end);
  }
  removeRelationships(parts, path, gone);
  for (const link of made) xml += hyperlinkXml(file.root, link, parts, path);
  return sectionSplices(file, "hyperlinks", xml && `<${p}hyperlinks>${xml}</${p}hyperlinks>`);
}

function hyperlinkXml(root: XmlNode, link: HostHyperlink, parts: Package, path: string): string {
  const id = link.address
    ? addRelationship(parts, path, { type: "hyperlink", target: link.address, isExternal: true })
    : null;
  const changes = {
    ref: writeArea(link.area),
    ...(id !== null && relationshipAttribute(root, id)),
    location: link.documentReference,
    tooltip: link.screenTip,
  };
  return openingTag(`${prefixOf(root)}hyperlink`, {}, changes, true);
}
