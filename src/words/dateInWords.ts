import { dayOf, type IsoDate } from "../cells/isoDate";
import { monthInWords } from "./monthInWords";

/** @example dateInWords("2010-03-31") //=> "31 March 2010" */
export function dateInWords(date: IsoDate): string {
  return `${dayOf(date)} ${monthInWords(date.slice(0, 7))}`;
}
