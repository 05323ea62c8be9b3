import type { Area } from "../../cells/Area";
import { rangeOf } from "../rangeOf";
import { worksheetOf } from "../worksheetOf";

/** What is asked to tell whether a sheet of ours was touched. */
export interface AskedFingerprint {
  readonly range: Excel.Range;
}

/** Asks for all a sheet holds, or for its body where the notes do not matter. */
export function askFingerprint(context: Excel.RequestContext, sheetId: string, body: Area | null): AskedFingerprint {
  const range = body
    ? rangeOf(context, { sheetId, area: body })
    : worksheetOf(context, sheetId).getUsedRangeOrNullObject(true);
  range.load("formulas,address");
  return { range };
}

/** A text that is another one once somebody has changed a cell. The sheet's name does not count: it may be renamed. */
export function fingerprintOf({ range }: AskedFingerprint): string {
  if (range.isNullObject) return "";
  const { address, formulas } = range as { address: string; formulas: unknown[][] };
  return `${address.slice(address.lastIndexOf("!") + 1)} ${JSON.stringify(formulas)}`;
}

/** The same of the contents of a body alone. */
export function bodyFingerprint(formulas: readonly (readonly unknown[])[]): string {
  return JSON.stringify(formulas);
}
