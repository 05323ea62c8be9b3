import { isoDate } from "../../cells/isoDate";

/**
 * What a person in Britain typed, as the host reads it. The host takes dates month first, as Excel does from add-ins
 * wherever they run; a person's "3/4/2026" is 3 April. What is no date of the calendar stays as it was typed.
 * @example typedText("31/3/2026") //=> "2026-03-31"
 */
export function typedText(text: string): string {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/.exec(text);
  if (!match) return text;
  const [day, month, typedYear] = match.slice(1).map(Number) as [number, number, number];
  return isoDate(fullYear(typedYear), month, day) ?? text;
}

/** As Excel takes two digits: up to 29 they are of this century. */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year <= 29 ? 2000 + year : 1900 + year;
}
