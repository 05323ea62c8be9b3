import type { Cell, CellValue } from "../../cells/Cell";

/** What Excel says of one cell, from two questions: its contents and its format. */
export interface HostContents {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
  readonly numberFormat: string;
}

/** The format of a cell as `getCellProperties` gives it. */
export type HostFormat = Excel.CellProperties["format"];

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BLOCKED!|BUSY!|CONNECT!|FIELD!|UNKNOWN!)$/;

/** A cell as the rest of the house knows it; undefined where it has neither content nor format. */
export function cellOfHost(host: HostContents, format: HostFormat | undefined): Cell | undefined {
  const value = valueOf(host.value);
  const formula = formulaOf(host);
  const fill = fillOf(format);
  const font = format?.font;
  const isPartFormatted =
    typeof value === "string" && !formula && (font?.bold === null || font?.strikethrough === null);
  const isBlank = value === null && formula === undefined;
  if (isBlank && host.numberFormat === "General" && !fill && !font?.bold && !font?.strikethrough) return undefined;
  return {
    value,
    text: host.text,
    numberFormat: host.numberFormat,
    ...(formula !== undefined && { formula }),
    ...(typeof value === "string" && ERRORS.test(value) && { isError: true }),
    ...(fill && { fill }),
    ...(font?.bold && { bold: true }),
    ...(font?.strikethrough && { struck: true }),
    ...(isPartFormatted && { partFormatted: true }),
  };
}

/** Blank cells come as "". */
export function valueOf(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}

/** A text that begins with "=" reads as its own formula (#6687), so only one that differs from its value is a formula. */
export function formulaOf({ value, formula }: Pick<HostContents, "value" | "formula">): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

/**
 * "#RRGGBB" in capitals; undefined for No Fill, which Excel reads as white (#6218) and only the missing tint tells from
 * a white fill (#4900).
 */
export function fillOf(format: HostFormat | undefined): string | undefined {
  const fill = format?.fill;
  const color = fill?.color?.toUpperCase();
  if (!fill || !color) return undefined;
  return color === "#FFFFFF" && (fill.tintAndShade ?? null) === null ? undefined : color;
}
