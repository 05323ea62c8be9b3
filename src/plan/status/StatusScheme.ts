import type { Legend, StatusFlag, StatusId } from "../Status";

/** What is known of the marks of one column, or of the months of one grid. */
export interface SchemeWords {
  /** Capital letter -> status. */
  readonly letters: ReadonlyMap<string, StatusId>;
  /** Folded label -> status: the legend's own words, before the common ones. */
  readonly labels: ReadonlyMap<string, StatusId>;
  /** "#RRGGBB" -> status. */
  readonly fills: ReadonlyMap<string, StatusId>;
}

/** What a fill alone says: null with a flag where it says nothing, null without one where it is no colour. */
export interface FillMeaning {
  readonly status: StatusId | null;
  readonly flags: readonly StatusFlag[];
}

/** How the status cells of one column, or the month cells of one grid, say what they say. */
export interface StatusScheme extends SchemeWords {
  readonly legend: Legend | null;
  /** The status of a letter or word, null where it has none; asked again, it remembers. */
  statusOfText(text: string): StatusId | null;
  /** The meaning of "#RRGGBB"; asked again, it remembers. */
  meaningOfFill(fill: string): FillMeaning;
}
