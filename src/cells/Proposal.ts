import type { Area } from "./Area";
import type { CellChange } from "./CellChange";
import type { LiveColours } from "./LiveColours";
import type { SheetContent } from "./SheetContent";

/** A column we add to the right of a grid: its neighbour's borders, the print area and the filter grow to take it in. */
export interface NewColumn {
  readonly sheetId: string;
  readonly sheet: string;
  readonly columnIndex: number;
  /** The grid it joins, without the new column. */
  readonly grid: Area;
  /** In characters. */
  readonly width: number;
}

/** A part of a sheet that must still be as it was read when the writing starts. */
export interface Guarded {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * An action whose key is another once a proposal is written: a new ref makes a new key. Undo finds the action again by it,
 * and so do earlier writes.
 */
export interface Rekeyed {
  readonly sheetId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * All that one command wants to write, to be shown before it is written. Nothing outside it is touched; where anything
 * in `guards` or a target cell is no longer as it was read, none of it is written.
 */
export interface Proposal<Why = unknown> {
  readonly command: "colour" | "summarise" | "assess" | "people" | "fix";
  readonly changes: readonly CellChange<Why>[];
  readonly newColumns: readonly NewColumn[];
  readonly sheets: readonly SheetContent[];
  readonly guards: readonly Guarded[];
  /** Conditional formats of ours to write or take away. */
  readonly liveColours?: readonly LiveColours[];
  /** Absent where every action keeps its key. */
  readonly rekeyed?: readonly Rekeyed[];
}
