import { shiftSpan } from "../host/grid/shiftArea";
import type { Shift } from "../host/model/Shift";
import { childOf, type XmlNode } from "./parseXml";
import type { Splice } from "./writeXml";

/**
 * The changes to a drawing that move its pictures, shapes and charts along with the cells under them, as Excel moves them;
 * those that stand free of the cells stay. `but`: anchors that are taken away anyhow.
 */
export function moveAnchors(drawing: XmlNode, shifts: readonly Shift[], but: ReadonlySet<XmlNode>): Splice[] {
  if (shifts.length === 0) return [];
  return drawing.children.flatMap((anchor) => {
    if (but.has(anchor) || anchor.attributes.editAs === "absolute") return [];
    return ["from", "to"].flatMap((corner) => {
      const node = childOf(anchor, corner);
      return [
        ...moveNumber(childOf(node, "row"), "row", shifts),
        ...moveNumber(childOf(node, "col"), "column", shifts),
      ];
    });
  });
}

function moveNumber(node: XmlNode | undefined, axis: Shift["axis"], shifts: readonly Shift[]): Splice[] {
  if (!node) return [];
  const index = Number(node.text);
  const moved = shifts.filter((shift) => shift.axis === axis).reduce(movedLine, index);
  return moved === index ? [] : [{ start: node.openEnd, end: node.closeStart, text: String(moved) }];
}

/** What stood in a line that was deleted stands where it was. */
function movedLine(index: number, shift: Shift): number {
  return shiftSpan(index, index + 1, shift)?.[0] ?? shift.at;
}
