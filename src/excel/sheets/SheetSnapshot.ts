import type { Area } from "../../cells/Area";

/** What the body of a sheet of ours held before it was written again; its notes are never written and need none. */
export interface SheetSnapshot {
  readonly body: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  readonly merges: readonly Area[];
}
