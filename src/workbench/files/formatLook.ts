import { DEFAULT_FORMAT, type BorderLine, type CellFormat } from "../host/model/CellFormat";

/** The look of a format, apart from where it came from. */
export function formatKey(format: CellFormat): string {
  const { top, right, bottom, left } = format.borders;
  const line = (border: BorderLine | undefined) => border && [border.style, border.weight, border.color];
  return JSON.stringify(
    LOOKS.map((key) => format[key]).concat(JSON.stringify([line(top), line(right), line(bottom), line(left)])),
  );
}

const LOOKS = (Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[]).filter((key) => key !== "borders");

/** The look of Excel's own default. */
export const DEFAULT_KEY = formatKey(DEFAULT_FORMAT);

/** A format counted from Excel's default, counted from this workbook's own instead. */
export function rebased(format: CellFormat, base: CellFormat): CellFormat {
  const kept = LOOKS.filter((key) => isSameLook(format[key], DEFAULT_FORMAT[key])).map((key) => [key, base[key]]);
  return { ...format, ...(Object.fromEntries(kept) as Partial<CellFormat>) };
}

/** Whether two properties of a format say the same. */
export function isSameLook(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
