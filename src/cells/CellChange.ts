import type { CellAddress } from "./Area";
import type { Cell, CellValue } from "./Cell";

/**
 * What is to be written to a cell: only the keys given are touched. A value is written as it is, so a text that begins
 * with = + - @ never becomes a formula.
 */
export interface CellWrite {
  readonly value?: CellValue;
  readonly numberFormat?: string;
  /** "#RRGGBB", or null to clear the fill (which is not the same as white). */
  readonly fill?: string | null;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
}

/** A cell before and after, and why. `Why` is the code of a reason that `words/` can say. */
export interface CellChange<Why = unknown> extends CellAddress {
  readonly sheetId: string;
  /** The action whose row it stands in; null for a header or a heading. */
  readonly actionKey: string | null;
  /** What the preview groups it under: a status, a rule. */
  readonly group: string;
  /** As it was read; undefined where the cell was blank and unformatted. */
  readonly before: Cell | undefined;
  readonly after: CellWrite;
  readonly why: Why;
}
