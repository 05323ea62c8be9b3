import type { Area } from "../../cells/Area";
import type { Proposal, Rekeyed } from "../../cells/Proposal";
import type { SheetKind } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { CellState } from "../write/CellState";
import type { JournalLiveColours } from "../write/liveColours";
import type { Place } from "../write/blocksAround";
import type { Side } from "../write/askColumn";
import type { SheetSnapshot } from "../sheets/SheetSnapshot";

/** The row an action stands in now; null where it is not on the sheet exactly once. */
export type Locate = (cells: WorkbookCells, sheetId: string, actionKey: string) => number | null;

/** A cell we wrote: where it stood then, and how it was and became. */
export interface JournalCell extends Place {
  readonly sheet: string;
  /** As its action is known by now: a later write may have changed it. */
  readonly actionKey: string | null;
  /** The nearest text above it in its column, by which the column is found again. */
  readonly heading: string | null;
  readonly before: CellState;
  readonly after: CellState;
}

/** A column we added, and what grew to take it in. */
export interface JournalColumn {
  readonly sheetId: string;
  readonly sheet: string;
  readonly columnIndex: number;
  readonly heading: string | null;
  readonly grid: Area;
  /** In points, as Office.js has it; null where it had the sheet's standard width. */
  readonly widthBefore: number | null;
  /** The sides on which we drew lines where there were none. */
  readonly sidesDrawn: readonly Side[];
  /** Addresses before and after, where they grew. */
  readonly printArea: Grown | null;
  readonly filter: Grown | null;
  readonly table: (Grown & { readonly name: string }) | null;
}

/** A row we inserted. */
export interface JournalRow {
  readonly sheetId: string;
  readonly sheet: string;
  /** Where it stood then, 0-based. */
  readonly rowIndex: number;
  /** The action it became; null for a heading over the next row of the journal. */
  readonly actionKey: string | null;
  /** All it held once written, formula or value, from the sheet's first column on. Null where the writing stopped half-way. */
  readonly held: readonly unknown[] | null;
  /** How many of its cells we wrote. */
  readonly cellCount: number;
}

/** An address before and after. */
export interface Grown {
  readonly before: string;
  readonly after: string;
}

/** A sheet of ours we wrote. */
export interface JournalSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly kind: SheetKind;
  readonly isNew: boolean;
  /** Null for a new sheet, and where nothing on the sheet was known to be ours. */
  readonly before: SheetSnapshot | null;
  /** What we wrote, below which the notes stand. */
  readonly body: Area;
  /** Its fingerprint when we had written it: one that differs now was touched. Null where the writing stopped half-way. */
  readonly after: string | null;
  /** The same of the body alone, by which the next write knows that nobody but us was there. */
  readonly bodyAfter: string | null;
}

/** One write and how to take it back. It grows while the write goes on, so that one that stops half-way is undone too. */
export interface UndoEntry {
  readonly id: string;
  readonly command: Proposal["command"];
  /** The actions whose keys this write changed. */
  rekeyed: readonly Rekeyed[];
  cells: readonly JournalCell[];
  columns: readonly JournalColumn[];
  rows: readonly JournalRow[];
  sheets: readonly JournalSheet[];
  liveColours: readonly JournalLiveColours[];
}
