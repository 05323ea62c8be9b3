import { parseValue } from "./numberFormats";
import type { HostValue } from "../model/SheetModel";

/** What a typed or written text turned into. */
export interface CellInput {
  readonly value: HostValue;
  readonly isError: boolean;
  readonly formula: string | null;
  /** The format Excel gives a General cell for what was typed: a date's, a percentage's. */
  readonly numberFormat: string | null;
}

const ERRORS = new Set(["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"]);

/* *documented* (ECMA-376, 18.8.30): built-in formats by their ids, as far as typing brings them about */
const FORMATS: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
};
const DAY_AND_MONTH = 16;

/**
 * What Excel makes of a text put into a cell. *observed* (#1559, #3775, by design): dates are read in US order whatever
 * the region, so that "31/03/2010" stays text and "3/4/2010" is 4 March.
 */
export function readInput(text: string, numberFormat: string, thisYear: number): CellInput {
  const literal = (value: HostValue): CellInput => ({ value, isError: false, formula: null, numberFormat: null });
  if (text === "") return literal(null);
  if (text.startsWith("'")) return literal(text.slice(1));
  if (numberFormat === "@") return literal(text);
  if (text.startsWith("=") && text.length > 1) return { ...literal(null), formula: text };
  // *observed* (#1743): a text that begins with + or - and is no number is a formula too
  if (/^[+-][^\d\s.]/.test(text)) return { ...literal(null), formula: `=${text.replace(/^\+/, "")}` };
  if (ERRORS.has(text.toUpperCase())) return { ...literal(text.toUpperCase()), isError: true };
  if (!/^[\s\d(+.\-$%a-z]/i.test(text) || text.length > 40) return literal(text);
  const parsed = parseValue(text);
  if (!parsed || (typeof parsed.value !== "number" && typeof parsed.value !== "boolean")) return literal(text);
  const formatId = Number(Reflect.get(parsed, "formatId") ?? 0);
  const value = formatId === DAY_AND_MONTH ? inYear(Number(parsed.value), thisYear) : parsed.value;
  return { ...literal(value), numberFormat: FORMATS[formatId] ?? null };
}

/** A day typed without its year is of the present one, which the parser takes from the clock. */
function inYear(serial: number, year: number): number {
  const date = new Date((serial - 25_569) * 86_400_000);
  return Date.UTC(year, date.getUTCMonth(), date.getUTCDate()) / 86_400_000 + 25_569;
}
