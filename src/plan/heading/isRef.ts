const LONGEST = 16; /* characters */
const HEAD = "(?:(?:action|finding|issue|measure|milestone|output) |[a-z]{0,4}[ .-]?)";
const NUMBER = "\\d{1,4}(?:[./-]\\d{1,3}){0,3}\\.?[a-z]?\\)?";
const PART = "\\((?:[a-z]|[ivx]{2,6})\\)";
const LETTER = "[a-z][.)]|\\(?[ivx]{1,6}[.)]";
const REF = new RegExp(
  `^(?:${HEAD}${NUMBER}(?: ?${PART}){0,2}|${LETTER}|${PART})(?: ?\\([a-z]{0,3}\\d{1,3}\\))?$`,
  "i",
);

/**
 * True for a text that numbers a row.
 * @example isRef("25.1 (R1)") //=> true
 * @example isRef("2b(ii)") //=> true
 */
export function isRef(text: string): boolean {
  return text.length <= LONGEST && REF.test(text.trim());
}
