/**
 * A sheet's id as Excel gives it, of the number the file gives it.
 * @example sheetId(3) //=> "{00000000-0001-0000-0200-000000000000}"
 */
export function sheetId(number: number): string {
  const digits = (number - 1).toString(16).toUpperCase().padStart(8, "0");
  // Excel counts from 0 and writes the low bytes first.
  const bytes = (digits.match(/../g) ?? []).reverse().join("");
  return `{00000000-0001-0000-${bytes.slice(0, 4)}-${bytes.slice(4)}00000000}`;
}

/** The number of a sheet's id; null where it is no id of Excel's making. */
export function numberOfSheetId(id: string): number | null {
  const match = /^\{00000000-0001-0000-([0-9A-F]{4})-([0-9A-F]{4})00000000\}$/i.exec(id);
  if (!match) return null;
  const bytes = `${match[1]}${match[2]}`.match(/../g) ?? [];
  const number = parseInt(bytes.reverse().join(""), 16) + 1;
  return number > 0 && number <= LARGEST ? number : null;
}

const LARGEST = 65_534; /* what Excel takes for a sheet's number in a file */
