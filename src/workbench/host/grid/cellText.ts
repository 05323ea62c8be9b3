import { format } from "./numberFormats";
import type { HostCell, HostValue } from "../model/SheetModel";

/** Formats Excel shows by the machine's own region, whatever they spell. *documented*: the starred ones of its list. */
const REGIONAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy": "dd/mm/yyyy",
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  "[$-F800]dddd, mmmm dd, yyyy": "dd mmmm yyyy",
  "[$-F400]h:mm:ss AM/PM": "hh:mm:ss",
};

const OFFSET_1904 = 1_462;

/** What decides how a cell's text looks, besides the cell. */
export interface TextSurroundings {
  /** "en-GB". */
  readonly locale: string;
  readonly uses1904: boolean;
  /** The room for the text in pixels; null where nothing limits it. */
  readonly width: number | null;
}

/**
 * What a person sees in a cell. A number or date that its column is too narrow for shows as "####", as Excel's
 * `Range.text` gives it (*documented*); widths of characters are those of Calibri, roughly.
 */
export function cellText(cell: HostCell, { locale, uses1904, width }: TextSurroundings): string {
  const { value } = cell;
  if (value === null) return "";
  if (cell.isError) return String(value);
  const text = formatValue(value, cell.format.numberFormat, locale, uses1904);
  if (text === null) return overflow(width);
  if (typeof value !== "number" || width === null) return text;
  const needed = textWidth(text) * (cell.format.fontSize / 11) * (cell.format.bold ? 1.06 : 1);
  if (needed <= width) return text;
  return cell.format.numberFormat === "General" ? narrowNumber(value, width) : overflow(width);
}

/** A value under a number format; null for a date that is none (negative, or beyond the year 9999). */
export function formatValue(value: HostValue, numberFormat: string, locale: string, uses1904 = false): string | null {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = locale === "en-US" ? numberFormat : (REGIONAL[numberFormat] ?? numberFormat);
  const isDate = typeof value === "number" && hasDate(pattern);
  const serial = isDate && uses1904 ? value + OFFSET_1904 : value;
  if (isDate && (Number(serial) < 0 || Number(serial) >= 2_958_466)) return null;
  try {
    return format(pattern, serial, { locale: locale.replace("-", "_"), ignoreTimezone: true });
  } catch {
    return String(value); // a format numfmt refuses: Excel would not have kept it
  }
}

const dated = new Map<string, boolean>();

function hasDate(pattern: string): boolean {
  let is = dated.get(pattern);
  if (is === undefined) {
    const codes = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, "");
    dated.set(pattern, (is = pattern !== "General" && /[ymdhs]/i.test(codes)));
  }
  return is;
}

/** Excel shortens a General number before it gives up: decimals first, then powers of ten. */
function narrowNumber(value: number, width: number): string {
  const whole = String(Math.round(value));
  if (textWidth(whole) > width) return overflow(width);
  for (let decimals = 9; decimals > 0; decimals--) {
    const text = String(Number(value.toFixed(decimals)));
    if (textWidth(text) <= width) return text;
  }
  return whole;
}

function overflow(width: number | null): string {
  return "#".repeat(Math.max(1, Math.floor((width ?? 64) / 7)));
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[.,:;'/ \-il]/.test(character) ? 4 : /[mwMW%]/.test(character) ? 10 : 7;
  return width;
}
