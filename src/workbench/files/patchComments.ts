import type { SheetModel } from "../host/model/SheetModel";
import type { Shift } from "../host/model/Shift";
import { shiftSpan } from "../host/grid/shiftArea";
import { readAreas, writeArea } from "./areas";
import { moveAreas } from "./moveAreas";
import { findPart, partText, readRelationships, setPartText, type Package } from "./Package";
import { parseXml, type XmlNode } from "./parseXml";
import type { FileSheet } from "./readSheet";
import { applySplices, attributeSplice, type Splice } from "./writeXml";

/**
 * Moves the notes and comments of a sheet with their cells, in the parts that hold them: what they say, the threads, and
 * the shapes of notes. Those whose cell is gone go with it.
 */
export function patchComments(file: FileSheet, { shifts }: SheetModel, parts: Package): void {
  if (shifts.length === 0) return;
  for (const { kind, target } of readRelationships(parts, file.path)) {
    const path = findPart(parts, target);
    const source = path === undefined ? undefined : partText(parts, path);
    if (path === undefined || source === undefined) continue;
    const text =
      kind === "comments" || kind === "threadedComment"
        ? applySplices(source, moveRefs(parseXml(source), shifts))
        : kind === "vmlDrawing"
          ? moveNotes(source, shifts)
          : source;
    if (text !== source) setPartText(parts, path, text);
  }
}

function moveRefs(node: XmlNode, shifts: readonly Shift[]): Splice[] {
  return node.children.flatMap((child) => {
    const { ref } = child.attributes;
    if (ref === undefined) return moveRefs(child, shifts);
    const moved = moveAreas(readAreas(ref), shifts).map(writeArea).join(" ");
    if (moved === "") return [{ start: child.start, end: child.end, text: "" }];
    return moved === ref ? [] : [attributeSplice(child, { ref: moved })];
  });
}

/* As Office writes it, this is no XML that a strict reader takes. */
const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const PLACES = [
  ["row", /(<x:Row>)(\d+)(<\/x:Row>)/],
  ["column", /(<x:Column>)(\d+)(<\/x:Column>)/],
] as const;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** A note's shape names its cell, and by eight numbers where it stands: column, pixels, row, pixels, twice. */
function moveNotes(source: string, shifts: readonly Shift[]): string {
  return source.replace(SHAPE, (shape) => {
    let text = shape;
    for (const [axis, pattern] of PLACES) {
      const [, open = "", number, close = ""] = pattern.exec(text) ?? [];
      if (number === undefined) continue;
      const moved = movedLine(Number(number), axis, shifts);
      if (moved === null) return "";
      text = text.replace(pattern, open + String(moved) + close);
    }
    return text.replace(ANCHOR, (_anchor, open: string, numbers: string, close: string) => {
      const axes: readonly (Shift["axis"] | null)[] = ["column", null, "row", null, "column", null, "row", null];
      const moved = numbers.split(",").map((number, index) => {
        const axis = axes[index];
        return axis ? ` ${movedLine(Number(number), axis, shifts) ?? number.trim()}` : number;
      });
      return open + moved.join(",") + close;
    });
  });
}

/** Null where the line was deleted. */
function movedLine(index: number, axis: Shift["axis"], shifts: readonly Shift[]): number | null {
  return shifts
    .filter((shift) => shift.axis === axis)
    .reduce<number | null>((at, shift) => (at === null ? null : (shiftSpan(at, at + 1, shift)?.[0] ?? null)), index);
}
