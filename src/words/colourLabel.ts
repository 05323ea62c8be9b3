import { counted } from "./counted";

/** What is about to be written by a colouring. */
export interface ToColour {
  /** Cells of the plan. */
  readonly cellCount: number;
  readonly hasKey: boolean;
  readonly liveColours: "write" | "remove" | null;
}

/**
 * What the button that colours says it will do; null where there is nothing to do.
 * @example colourLabel({ cellCount: 26, hasKey: true, liveColours: null }) //=> "Colour 26 cells and write the key"
 */
export function colourLabel({ cellCount, hasKey, liveColours }: ToColour): string | null {
  const written = [...(hasKey ? ["the key"] : []), ...(liveColours === "write" ? ["live colours"] : [])];
  const parts = [
    ...(cellCount > 0 ? [`colour ${counted(cellCount, "cell")}`] : []),
    ...(written.length > 0 ? [`write ${written.join(" and ")}`] : []),
    ...(liveColours === "remove" ? ["take live colours away"] : []),
  ];
  const last = parts.pop();
  if (last === undefined) return null;
  const label = parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
