import { isRef } from "./isRef";

const LONGEST = 20; /* characters */
const CODE = /^(?:[a-z]{0,4}[ ./-]?\d{5,8}[a-z]?|[a-z0-9]{1,4}(?:[./-][a-z0-9]{1,6}){0,3}[./-]\d{2,6}[a-z]?)$/i;

/**
 * True for a text that numbers a row where its column is known to hold refs: besides those that `isRef` knows anywhere, the
 * running numbers of audit systems, which elsewhere may as well be amounts.
 * @example isCode("10432") //=> true
 * @example isCode("IA/2024/017") //=> true
 */
export function isCode(text: string): boolean {
  return isRef(text) || (text.length <= LONGEST && CODE.test(text.trim()));
}
