import { formatValue } from "../host/grid/cellText";
import type { HostCell } from "../host/model/SheetModel";

/**
 * What a person is given to edit, which typed again gives the same cell: the formula, a date as day/month/year, a share
 * with its sign, any other number in full.
 * @example editText(aCell(0.25, { numberFormat: "0%" }), { uses1904: false }) //=> "25%"
 */
export function editText(cell: HostCell, { uses1904 }: { readonly uses1904: boolean }): string {
  const { value, formula, isError, format } = cell;
  if (formula !== null) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return needsApostrophe(value, isError, format.numberFormat) ? `'${value}` : value;
  const kind = kindOf(format.numberFormat);
  if (kind === "plain") return String(value);
  if (kind === "share") return `${Number((value * 100).toPrecision(15))}%`;
  return formatValue(value, FORMATS[kind], "en-GB", uses1904) ?? String(value);
}

const FORMATS = { date: "dd/mm/yyyy", dateAndTime: "dd/mm/yyyy hh:mm:ss", time: "hh:mm:ss" } as const;

function kindOf(numberFormat: string): keyof typeof FORMATS | "share" | "plain" {
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const isDate = /[yd]/i.test(codes) || /^m{3,5}$/i.test(codes);
  const isTime = /[hs]/i.test(codes);
  if (numberFormat === "General") return "plain";
  if (isDate) return isTime ? "dateAndTime" : "date";
  if (isTime) return "time";
  return codes.includes("%") ? "share" : "plain";
}

/** A text that would be read as a formula were it typed as it stands. */
function needsApostrophe(value: string, isError: boolean, numberFormat: string): boolean {
  return !isError && numberFormat !== "@" && /^[=']/.test(value);
}
