import { shiftReferences } from "../host/formula/rewriteReferences";
import type { SheetModel } from "../host/model/SheetModel";
import type { Shift } from "../host/model/Shift";
import { readAreas, writeArea } from "./areas";
import { moveAreas } from "./moveAreas";
import { childOf, childrenOf, type XmlNode } from "./parseXml";
import type { FileSheet } from "./readSheet";
import { attributeSplice, escapeText, type Splice } from "./writeXml";

/** A sheet of the file in which cells have moved, by the name it has there. */
export interface ShiftedSheet {
  readonly name: string;
  readonly shifts: readonly Shift[];
}

/**
 * The changes to what is carried for areas of a sheet and not modelled: data validations, ranges that stay open under
 * protection, and errors to be ignored. They move with their cells, and the formulas of validations with those they name.
 */
export function patchValidations(
  file: FileSheet,
  { shifts }: SheetModel,
  shifted: readonly ShiftedSheet[],
): readonly Splice[] {
  if (shifted.length === 0) return [];
  const ownName = shifted.find((sheet) => sheet.shifts === shifts)?.name ?? "";
  const rewrite = (formula: string) =>
    shifted.reduce(
      (text, { name, shifts: moves }) =>
        moves.reduce((moved, shift) => shiftReferences(moved, ownName, name, shift), text),
      formula,
    );
  return [
    ...["dataValidations", "protectedRanges", "ignoredErrors"].flatMap((name) =>
      patchList(childOf(file.root, name), shifts, rewrite),
    ),
    ...extensions(file.root).flatMap((list) => patchList(list, shifts, rewrite)),
  ];
}

/** Validations that name another sheet are kept in an extension. */
function extensions(root: XmlNode): XmlNode[] {
  return childrenOf(childOf(root, "extLst"), "ext").flatMap((ext) => childrenOf(ext, "dataValidations"));
}

function patchList(
  list: XmlNode | undefined,
  shifts: readonly Shift[],
  rewrite: (formula: string) => string,
): readonly Splice[] {
  if (!list) return [];
  const items = list.children.filter((item) => item.attributes.sqref !== undefined || childOf(item, "sqref"));
  const changes = items.map((item) => patchItem(item, shifts, rewrite));
  const left = changes.filter((change) => change !== null).length;
  if (left === 0 && items.length > 0) return [{ start: list.start, end: list.end, text: "" }];
  const isCounted = list.attributes.count !== undefined && left < items.length;
  return [
    ...(isCounted ? [attributeSplice(list, { count: left })] : []),
    ...changes.flatMap((change, index) => change ?? gone(items[index])),
  ];
}

/** Null where nothing is left of its cells. */
function patchItem(item: XmlNode, shifts: readonly Shift[], rewrite: (formula: string) => string): Splice[] | null {
  const inside = childOf(item, "sqref");
  const before = item.attributes.sqref ?? inside?.text ?? "";
  const after = moveAreas(readAreas(before), shifts).map(writeArea).join(" ");
  if (after === "") return null;
  const isMoved = after !== readAreas(before).map(writeArea).join(" ");
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const node = childOf(item, name);
    const holder = childOf(node, "f") ?? node; // an extension wraps its formulas
    const text = holder && rewrite(holder.text);
    return holder && text !== holder.text
      ? [{ start: holder.openEnd, end: holder.closeStart, text: escapeText(text ?? "") }]
      : [];
  });
  if (!isMoved) return formulas;
  if (inside) return [...formulas, { start: inside.openEnd, end: inside.closeStart, text: after }];
  return [attributeSplice(item, { sqref: after }), ...formulas];
}

function gone(item: XmlNode | undefined): Splice[] {
  return item ? [{ start: item.start, end: item.end, text: "" }] : [];
}
