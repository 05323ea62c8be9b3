/**
 * True for a number format that shows a date, in US codes.
 * @example isDateFormat('[$-809]dd mmmm yyyy;@') //=> true
 */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General" || numberFormat === "@") return false;
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[dy]|mmm/i.test(codes) && !/general/i.test(codes);
}
