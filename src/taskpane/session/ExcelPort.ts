import type { CellAddress } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import type { Proposal } from "../../cells/Proposal";
import type { SheetEdit } from "../../cells/SheetEdit";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { UndoOutcome, WriteOutcome } from "../../cells/WriteOutcome";
import type { UndoEntrySummary } from "../../excel/journal/lastWrites";
import type { Locate } from "../../excel/journal/UndoEntry";
import type { LongWork } from "../../excel/LongWork";

/** All that the pane asks of Excel. `excel/` answers it; a test may answer with a workbook in memory. */
export interface ExcelPort {
  readonly load: (work: LongWork) => Promise<WorkbookCells>;
  /** The same without the merged areas, for a reading that nobody asked for. */
  readonly reload: (work: LongWork) => Promise<WorkbookCells>;
  /** Single rows of a sheet by their 0-based index, so many columns of each. */
  readonly loadRows: (
    sheetId: string,
    rowIndexes: readonly number[],
    columnCount: number,
  ) => Promise<ReadonlyMap<number, readonly (Cell | undefined)[]>>;
  readonly apply: (proposal: Proposal, read: WorkbookCells, work: LongWork) => Promise<WriteOutcome>;
  readonly undo: (entryId: string, locate: Locate, removeSheets: boolean) => Promise<UndoOutcome>;
  readonly pastWrites: () => readonly UndoEntrySummary[];
  readonly select: (address: CellAddress) => Promise<void>;
  readonly goToSheet: (name: string) => Promise<void>;
  readonly saveSetting: (key: string, value: unknown) => Promise<void>;
  /** Tells of edits, of sheets that come and go, and of the sheet in view; the function it gives ends that. */
  readonly watch: (told: {
    readonly onEdited: (edit: SheetEdit) => void;
    readonly onSheetsChanged: () => void;
    readonly onSheetActivated: (sheetId: string) => void;
  }) => Promise<() => Promise<void>>;
}
