import { monthInWords } from "./monthInWords";

/** @example monthName(4) //=> "April" */
export function monthName(month: number): string {
  return monthInWords(`2000-${String(month).padStart(2, "0")}`).replace(" 2000", "");
}
