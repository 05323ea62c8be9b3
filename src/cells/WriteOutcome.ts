import type { CellAddress } from "./Area";
import type { HostProblem } from "./HostProblem";

/** What somebody changed between the reading and the writing. Rows and columns are 0-based. */
export type Disturbance =
  | { readonly kind: "rows-inserted"; readonly sheet: string; readonly rowIndex: number; readonly count: number }
  | { readonly kind: "rows-deleted"; readonly sheet: string; readonly rowIndex: number; readonly count: number }
  | { readonly kind: "columns-inserted"; readonly sheet: string; readonly columnIndex: number; readonly count: number }
  | { readonly kind: "columns-deleted"; readonly sheet: string; readonly columnIndex: number; readonly count: number }
  | { readonly kind: "rows-sorted"; readonly sheet: string }
  | { readonly kind: "cells-edited"; readonly sheet: string; readonly cells: readonly CellAddress[] }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly newName: string }
  | { readonly kind: "sheet-deleted"; readonly sheet: string };

/** What became of a proposal. */
export type WriteOutcome =
  | {
      readonly kind: "written";
      /** Names the entry of the undo journal. */
      readonly entryId: string;
      readonly cellCount: number;
      /** The names of our sheets that were written, as they are now called. */
      readonly sheets: readonly string[];
      /** Cells that read back otherwise than written. */
      readonly differing: readonly CellAddress[];
      /** On how many sheets live colours were written or taken away; absent where on none. */
      readonly liveColours?: number;
    }
  /** Nothing was written. */
  | { readonly kind: "disturbed"; readonly disturbances: readonly Disturbance[] }
  | {
      readonly kind: "refused";
      readonly problem: HostProblem;
      /** How many cells had been written when Excel refused; they stand in the undo journal. */
      readonly writtenCount: number;
      readonly entryId?: string;
    };

/** What became of an undo. */
export interface UndoOutcome {
  readonly restoredCount: number;
  /** Changed by a person since: left as they are. */
  readonly changedSince: readonly CellAddress[];
  /** Their action is gone, or there more than once: left as they are. */
  readonly notFound: readonly CellAddress[];
  /** Sheets of ours that stay: touched by a person since, or made by this write and not yet agreed to be removed. */
  readonly sheetsKept: readonly string[];
  /** Those of `sheetsKept` that nobody has touched: undo removes them where the person, asked, agrees. */
  readonly sheetsRemovable?: readonly string[];
  readonly sheetsRemoved: readonly string[];
  /** Sheets of ours that hold again what they held before; absent where none was written anew. */
  readonly sheetsRestored?: readonly string[];
  /** On how many sheets live colours are again as they were; absent where on none. */
  readonly liveColours?: number;
  readonly problem?: HostProblem;
}
