/** Which parts of a date a number format shows. */
export interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

/** Colours, conditions, locales and currencies in square brackets; quoted and escaped text; room for a character; fillers. */
const NOT_CODES = /\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g;

/**
 * The parts of a date that a number format (in US codes) shows; null where it shows no date. An m beside hours or seconds
 * is minutes.
 * @example datePartsOf("mmm-yy") //=> { day: false, month: true, year: true }
 */
export function datePartsOf(numberFormat: string): DateParts | null {
  const [section = ""] = numberFormat.slice(0, 255).replace(NOT_CODES, "").split(";");
  const codes = section.toLowerCase();
  if (codes === "general" || codes === "@") return null;
  const runs = codes.match(/d+|m+|y+|h+|s+/g) ?? [];
  const months = runs.filter((run, index) => {
    const isMinutes = runs[index - 1]?.startsWith("h") === true || runs[index + 1]?.startsWith("s") === true;
    return run.startsWith("m") && (run.length > 2 || !isMinutes);
  });
  const parts = {
    day: runs.some((run) => run.startsWith("d")),
    month: months.length > 0,
    year: runs.some((run) => run.startsWith("y")),
  };
  return parts.day || parts.month || parts.year ? parts : null;
}
