import { columnLetters } from "../../cells/a1";
import type { HostTable, SheetModel } from "../host/model/SheetModel";
import { writeArea } from "./areas";
import {
  addContentType,
  addRelationship,
  DECLARATION,
  freePath,
  partText,
  removePart,
  removeRelationships,
  setPartText,
  type Package,
} from "./Package";
import { relationshipAttribute } from "./relationshipAttribute";
import { childOf, childrenOf, parseXml } from "./parseXml";
import type { FileSheet } from "./readSheet";
import { sectionSplices } from "./sheetSections";
import { applySplices, attributeSplice, escapeAttribute, openingTag, prefixOf, type Splice } from "./writeXml";

/** The changes to a sheet's tables: each stands in a part of its own, which the sheet names. */
export function patchTables(file: FileSheet, model: SheetModel, parts: Package, path: string): Splice[] {
  if (JSON.stringify(model.tables) === JSON.stringify(file.model.tables)) return [];
  const p = prefixOf(file.root);
  const ids = new Map(file.tables.map((known) => [known.table.id, known]));
  const gone = new Set(file.tables.map(({ relationshipId }) => relationshipId));
  const references = model.tables.map((table) => {
    const known = ids.get(table.id);
    if (known) {
      gone.delete(known.relationshipId);
      if (JSON.stringify(known.table) !== JSON.stringify(table))
        patchTable(parts, known.path, known.table, table, model);
      return known.relationshipId;
    }
    return addTable(parts, path, table, model);
  });
  for (const { path: part, relationshipId } of file.tables) if (gone.has(relationshipId)) removePart(parts, part);
  removeRelationships(parts, path, gone);
  const xml = references
    .map((id) => openingTag(`${p}tablePart`, {}, relationshipAttribute(file.root, id), true))
    .join("");
  return sectionSplices(
    file,
    "tableParts",
    xml && `<${p}tableParts count="${references.length}">${xml}</${p}tableParts>`,
  );
}

function patchTable(parts: Package, path: string, was: HostTable, table: HostTable, model: SheetModel): void {
  const source = partText(parts, path) ?? "";
  const root = parseXml(source);
  const splices: Splice[] = [
    attributeSplice(root, {
      ref: writeArea(table.area),
      ...(table.name !== was.name && { name: table.name, displayName: table.name }),
      ...(table.hasHeader !== was.hasHeader && { headerRowCount: table.hasHeader ? null : 0 }),
      ...(table.hasTotals !== was.hasTotals && { totalsRowCount: table.hasTotals ? 1 : null }),
    }),
  ];
  const filter = childOf(root, "autoFilter");
  if (filter) splices.push(attributeSplice(filter, { ref: writeArea(filterArea(table)) }));
  const columns = childOf(root, "tableColumns");
  if (columns && table.area.columnCount !== was.area.columnCount) {
    const kept = childrenOf(columns, "tableColumn").slice(0, table.area.columnCount);
    let id = Math.max(0, ...childrenOf(columns, "tableColumn").map((node) => Number(node.attributes.id)));
    const names = columnNames(table, model);
    const added = names.slice(kept.length).map((name) => columnXml(prefixOf(root), ++id, name));
    const inside = kept.map((node) => source.slice(node.start, node.end)).join("") + added.join("");
    const open = openingTag(columns.tag, columns.attributes, { count: names.length }, false);
    splices.push({ start: columns.start, end: columns.end, text: `${open}${inside}</${columns.tag}>` });
  }
  setPartText(parts, path, applySplices(source, splices));
}

function addTable(parts: Package, sheetPath: string, table: HostTable, model: SheetModel): string {
  const path = freePath(parts, (number) => `xl/tables/table${number}.xml`);
  const ids = [...parts.keys()].filter((name) => /\/tables\//.test(name));
  const used = ids.map((name) => Number(parseXml(partText(parts, name) ?? "<table/>").attributes.id ?? 0));
  const names = columnNames(table, model);
  const filter = table.showFilterButton && table.hasHeader ? `<autoFilter ref="${writeArea(filterArea(table))}"/>` : "";
  const open = openingTag(
    "table",
    {},
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      id: Math.max(0, ...used) + 1,
      name: table.name,
      displayName: table.name,
      ref: writeArea(table.area),
      headerRowCount: table.hasHeader ? null : 0,
      totalsRowCount: table.hasTotals ? 1 : null,
      totalsRowShown: table.hasTotals ? null : 0,
    },
    false,
  );
  const columns = names.map((name, index) => columnXml("", index + 1, name)).join("");
  const style = openingTag(
    "tableStyleInfo",
    {},
    {
      name: table.style || null,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: 0,
    },
    true,
  );
  const text = `${DECLARATION}${open}${filter}<tableColumns count="${names.length}">${columns}</tableColumns>${style}</table>`;
  setPartText(parts, path, text);
  addContentType(parts, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
  return addRelationship(parts, sheetPath, { type: "table", target: path });
}

/** A filter leaves the total row out. */
function filterArea({ area, hasTotals }: HostTable): HostTable["area"] {
  return hasTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
}

/** Excel mends a file whose table columns are called otherwise than their header cells, or twice the same. */
function columnNames({ area, hasHeader }: HostTable, model: SheetModel): string[] {
  const used = new Set<string>();
  return Array.from({ length: area.columnCount }, (_, index) => {
    const value = hasHeader ? model.rows.get(area.row)?.get(area.column + index)?.value : null;
    let name = value === null || value === undefined || value === "" ? `Column${index + 1}` : String(value);
    if (used.has(name.toLowerCase())) name = `${name} ${columnLetters(area.column + index)}`;
    used.add(name.toLowerCase());
    return name;
  });
}

function columnXml(p: string, id: number, name: string): string {
  return `<${p}tableColumn id="${id}" name="${escapeAttribute(name).replaceAll("&#10;", "_x000a_")}"/>`;
}
