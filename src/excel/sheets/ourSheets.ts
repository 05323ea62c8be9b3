import type { Area } from "../../cells/Area";
import { parseA1 } from "../../cells/a1";
import type { SheetKind } from "../../cells/SheetCells";
import { MARK, readMark } from "../load/mark";

/**
 * The worksheet-scoped name of the cells we wrote on a sheet of ours. Below them are the person's notes; Excel moves the
 * name with the rows a person inserts or deletes.
 */
export const BODY = "PlanSteward_body";

/** A sheet of ours as it stands. */
export interface OurSheet {
  readonly worksheet: Excel.Worksheet;
  /** Null where the name was deleted or lost: then nothing on the sheet is known to be ours. */
  readonly body: Area | null;
}

/** Our sheets among those loaded with their names; of two with the same mark (a copied sheet) the leftmost is ours. */
export function ourSheets(worksheets: readonly Excel.Worksheet[]): ReadonlyMap<SheetKind, OurSheet> {
  const ours = new Map<SheetKind, OurSheet>();
  for (const worksheet of worksheets) {
    const formulaOf = (wanted: string) => {
      const named = worksheet.names.items.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
      return typeof named?.formula === "string" ? named.formula : "";
    };
    const kind = readMark(formulaOf(MARK));
    if (!kind || ours.has(kind)) continue;
    ours.set(kind, { worksheet, body: parseA1(formulaOf(BODY).replace(/^=/, "")) });
  }
  return ours;
}
