const REF =
  /^(?:[a-z]{0,4}[ .-]?\d{1,4}(?:[./-]\d{1,3}){0,3}\.?[a-z]?\)?|[a-z][.)]|\(?[ivx]{1,4}[.)])(?: ?\([a-z]{0,3}\d{1,3}\))?$/i;

/**
 * True for a text that numbers a row.
 * @example isRef("25.1 (R1)") //=> true
 */
export function isRef(text: string): boolean {
  return text.length <= 16 && REF.test(text.trim());
}
