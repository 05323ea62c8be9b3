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

/**
 * Rows we insert below the last row of a grid. They are whole rows, so that all that stands below moves down as one; they
 * take the look of the row above, and a table, print area or filter that ends there grows over them. What they hold
 * stands among the `changes`, at the places the cells have once the rows are there.
 */
export interface NewRows {
  readonly sheetId: string;
  readonly sheet: string;
  /** The grid they join, without them. */
  readonly grid: Area;
  /** One for each row, by which undo finds it again: the key of the action it becomes; null for a heading over those below. */
  readonly keys: readonly (string | null)[];
  /** 0-based columns whose fill in the row above says something of that row: the new ones have none there. */
  readonly unfilled: readonly number[];
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
  /** Absent where no row is inserted. */
  readonly newRows?: readonly NewRows[];
  readonly sheets: readonly SheetContent[];
  readonly guards: readonly Guarded[];
  /** Conditional formats of ours to write or take away. */
  readonly liveColours?: readonly LiveColours[];
  /** Absent where every action keeps its key. */
  readonly rekeyed?: readonly Rekeyed[];
}
