import type { HostTable } from "../host/model/SheetModel";
import { readArea } from "./areas";
import { findPart, partText, type Package, type Relationship } from "./Package";
import { childOf, childrenOf, isOn, parseXml, relationshipIdOf, type XmlNode } from "./parseXml";
import { readEscapes } from "./writeXml";

/** A table part of a sheet. */
export interface FileTable {
  readonly table: HostTable;
  readonly path: string;
  readonly relationshipId: string;
}

/** The tables that a sheet names. */
export function readTables(root: XmlNode, relationships: readonly Relationship[], parts: Package): FileTable[] {
  return childrenOf(childOf(root, "tableParts"), "tablePart").flatMap((node) => {
    const relationshipId = relationshipIdOf(node) ?? "";
    const path = findPart(parts, relationships.find(({ id }) => id === relationshipId)?.target ?? "");
    const text = path === undefined ? undefined : partText(parts, path);
    if (path === undefined || text === undefined) return [];
    const table = readTable(parseXml(text));
    return table ? [{ table, path, relationshipId }] : [];
  });
}

function readTable(root: XmlNode): HostTable | null {
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const area = readArea(ref ?? "");
  if (!area) return null;
  const style = childOf(root, "tableStyleInfo")?.attributes;
  return {
    id: id ?? "",
    name: readEscapes(displayName ?? name ?? ""),
    area,
    hasHeader: headerRowCount !== "0",
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    style: style?.name ?? "",
    showBandedRows: isOn(style?.showRowStripes),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
  };
}
