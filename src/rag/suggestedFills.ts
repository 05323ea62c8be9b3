/** A colour to choose for a status. */
export interface SuggestedFill {
  readonly name: string;
  /** "#RRGGBB". */
  readonly fill: string;
}

/** Any two of these differ by a ΔE2000 of at least 12 to normal, protan, deutan and tritan sight, and letters read on all. */
export const TOLD_APART: readonly SuggestedFill[] = [
  { name: "Blue", fill: "#3C5AD0" },
  { name: "Green", fill: "#19A354" },
  { name: "Sky blue", fill: "#71C5FF" },
  { name: "Yellow", fill: "#FBD111" },
  { name: "Brick red", fill: "#B32908" },
  { name: "Purple", fill: "#691579" },
  { name: "Grey", fill: "#878791" },
  { name: "Pale green", fill: "#E9F6B0" },
  { name: "Near black", fill: "#1C2C2E" },
  { name: "Light grey", fill: "#ACB4B5" },
];

/** The colours of Excel's palette that people know; some look alike to some eyes. */
export const CLASSIC: readonly SuggestedFill[] = [
  { name: "Excel's green", fill: "#00B050" },
  { name: "Excel's light green", fill: "#92D050" },
  { name: "Excel's amber", fill: "#FFC000" },
  { name: "Excel's orange", fill: "#ED7D31" },
  { name: "Excel's red", fill: "#FF0000" },
  { name: "Excel's blue", fill: "#0070C0" },
  { name: "Excel's purple", fill: "#7030A0" },
];
