/** How surely a line above a header gives the report date, by its words; folded. The first that fits counts. */
export const PERIOD_LABELS: readonly { readonly pattern: RegExp; readonly score: number }[] = [
  {
    pattern:
      /\b(?:inspect|review date|next|approv|version|publish|adopt|target|deadline|due|start|visit|valid|plan period|issued|follow.?up|end date|completion|audit date|date of audit|date of inspection|created|expir|launch)/,
    score: 0,
  },
  {
    pattern:
      /\b(?:as at|as of|as on|position at|correct at|report(?:ing)? (?:period|date|month)|period|(?:quarter|month|period|year) end(?:ing|ed)?|up to|fel ar|cyfnod)\b/,
    score: 3,
  },
  {
    pattern:
      /^(?:date|month|quarter|dyddiad|mis|chwarter|updated?|last updated|report date|date of (?:report|update))\b/,
    score: 3,
  },
  {
    pattern:
      /\b(?:update[ds]?|report|progress|position|monitoring|quarter|qtr|monthly|status|cynnydd|adroddiad|chwarter)\b/,
    score: 2,
  },
];

/** A line that is nothing but a period: "April - June 2009". */
export const BARE_PERIOD_SCORE = 2;
