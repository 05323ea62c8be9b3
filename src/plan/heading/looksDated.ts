import type { Cell } from "../../cells/Cell";
import { MONTH_PATTERN } from "../months/monthNames";
import { foldText } from "../text/foldText";
import { isDateFormat } from "../text/isDateFormat";

const SHORT = 60; /* characters: a sentence may name a date */
const DATE = new RegExp(
  `\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b${MONTH_PATTERN}\\b|\\b(?:19|20)\\d\\d\\b|ongoing|quarterly|monthly|annual|immediate`,
);

/**
 * True for a cell, and what it shows, that tells when: a true date, or a short text with a date or an interval in it.
 * @example looksDated(undefined, "by 31/05/24") //=> true
 */
export function looksDated(cell: Cell | undefined, text: string): boolean {
  if (typeof cell?.value === "number") return isDateFormat(cell.numberFormat);
  return text.length < SHORT && DATE.test(foldText(text));
}
