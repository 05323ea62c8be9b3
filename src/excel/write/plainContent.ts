import type { CellValue } from "../../cells/Cell";

/** Begins like a formula, or like a number, an amount or a date that Excel would turn a text into. */
const READ_AS_SOMETHING_ELSE = /^\s*[-=+@'.,($£€#%\d]/;
const MONTH_AND_NUMBER = /^\s*\p{L}{3,9}[\s./-]*\d{1,4}\b/u; /* "Mar 10" becomes 10 March */
const BOOLEAN = /^\s*(?:true|false)\s*$/i;

/**
 * What to hand to Excel so that the cell holds exactly this value: blank is "", and a text that would become a formula, a
 * number or a date gets the apostrophe that a person would type. Under "@" a text stays what it is.
 * @example plainContent("=1+1", "General") //=> "'=1+1"
 */
export function plainContent(value: CellValue, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || numberFormat === "@") return value;
  const wouldChange = [READ_AS_SOMETHING_ELSE, MONTH_AND_NUMBER, BOOLEAN].some((pattern) => pattern.test(value));
  return wouldChange ? `'${value}` : value;
}
