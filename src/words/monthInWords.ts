import type { YearMonth } from "../cells/isoDate";
import { MONTH_NAMES } from "../cells/monthNames";

/** @example monthInWords("2009-04") //=> "April 2009" */
export function monthInWords(month: YearMonth): string {
  return `${MONTH_NAMES[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}
