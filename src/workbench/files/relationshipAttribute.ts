import type { XmlNode } from "./parseXml";
import type { AttributeChanges } from "./writeXml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The attribute that names a relationship, under the prefix the part has for it (strict files have another namespace
 * behind it); a part that has none yet gets one on the element itself.
 */
export function relationshipAttribute(root: XmlNode, id: string): AttributeChanges {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/officeDocument/relationships"),
  );
  const usual = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === RELATIONSHIPS,
  );
  const found = usual ?? declared;
  return found ? { [`${found[0].slice("xmlns:".length)}:id`]: id } : { "xmlns:r": RELATIONSHIPS, "r:id": id };
}
