import type { StatusId } from "../Status";
import { colourDistance } from "./colourDistance";
import type { FillMeaning, SchemeWords } from "./StatusScheme";

const NEAR = 3; /* ΔE */
const NO_COLOUR = new Set(["#FFFFFF", "#F2F2F2"]);

/**
 * What a fill says in a scheme: the legend's colour exactly or, with a flag, within ΔE 3; any other is flagged, but for
 * white and the palest grey.
 */
export function meaningOfFill(fill: string, { fills }: SchemeWords): FillMeaning {
  const exact = fills.get(fill);
  if (exact !== undefined) return { status: exact, flags: [] };
  let nearest: { status: StatusId; distance: number } | undefined;
  for (const [colour, status] of fills) {
    const distance = colourDistance(fill, colour);
    if (distance <= NEAR && distance < (nearest?.distance ?? Infinity)) nearest = { status, distance };
  }
  if (nearest) return { status: nearest.status, flags: ["near-fill"] };
  return { status: null, flags: NO_COLOUR.has(fill) ? [] : ["unknown-fill"] };
}
