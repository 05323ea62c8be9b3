import type { Legend, StatusId } from "../Status";

/** How the status cells of one column, or the month cells of one grid, say what they say. */
export interface StatusScheme {
  /** Capital letter -> status. */
  readonly letters: ReadonlyMap<string, StatusId>;
  /** Folded label -> status: the legend's own words, before the common ones. */
  readonly labels: ReadonlyMap<string, StatusId>;
  /** "#RRGGBB" -> status. */
  readonly fills: ReadonlyMap<string, StatusId>;
  readonly legend: Legend | null;
}
