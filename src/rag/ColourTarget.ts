import type { YearMonth } from "../cells/isoDate";
import type { FreeColumn } from "./freeColumn";

/** The column that is coloured, or why none is. */
export type ColourTarget =
  | { readonly kind: "month"; readonly month: YearMonth; readonly columnIndex: number }
  | { readonly kind: "status"; readonly columnIndex: number }
  | ({ readonly kind: "new-column" } & FreeColumn)
  | { readonly kind: "outside-months"; readonly from: YearMonth; readonly to: YearMonth };

/** A cell that was left alone, and why. */
export interface LeftAlone {
  readonly actionKey: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly why:
    /** A person's own letter or word. */
    | "person-text"
    /** A person's fill that no legend entry has: it keeps it, and no letter is known for it. */
    | "unknown-fill"
    /** A conditional format may colour it, and its colour cannot be read. */
    | "conditional-format"
    /** Its value is worked out by a formula. */
    | "formula"
    /** Several actions share it, rated differently. */
    | "shared-cell";
}
