import type { RowFacts } from "./RowFacts";

/**
 * What makes a row with text in its action column a heading over actions, in points; three are enough. Quarterly reports
 * give their headings deadlines, so a date alone says nothing; a lead or a coloured month says that it is work.
 * What speaks against a heading comes first, and what costs most to see last.
 */
export const THEME_CUES: readonly { readonly points: number; readonly fits: (row: RowFacts) => boolean }[] = [
  { points: -2, fits: (row) => row.has("lead") },
  { points: -1, fits: (row) => row.has("status") },
  { points: -1, fits: (row) => row.has("progress") && !row.isBanner },
  { points: -3, fits: (row) => row.hasMonths },
  { points: 4, fits: (row) => row.isBanner },
  { points: 2, fits: (row) => row.isBolder },
  { points: 2, fits: (row) => row.isFilledApart },
  { points: 1, fits: (row) => row.isAlone },
  { points: 2, fits: (row) => row.hasChildren },
  { points: 2, fits: (row) => row.isCapitals },
  { points: 2, fits: (row) => row.isNamedHeading },
];

export const THEME_POINTS = 3;
