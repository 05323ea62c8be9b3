import type { CellAddress } from "../../cells/Area";
import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { UndoOutcome, WriteOutcome } from "../../cells/WriteOutcome";
import type { UndoEntrySummary } from "../../excel/journal/lastWrites";
import type { Locate } from "../../excel/journal/UndoEntry";
import type { LongWork } from "../../excel/LongWork";

/** All that the pane asks of Excel. `excel/` answers it; a test may answer with a workbook in memory. */
export interface ExcelPort {
  readonly load: (work: LongWork) => Promise<WorkbookCells>;
  readonly apply: (proposal: Proposal, read: WorkbookCells, work: LongWork) => Promise<WriteOutcome>;
  readonly undo: (entryId: string, locate: Locate, removeSheets: boolean) => Promise<UndoOutcome>;
  readonly pastWrites: () => readonly UndoEntrySummary[];
  readonly select: (address: CellAddress) => Promise<void>;
  readonly goToSheet: (name: string) => Promise<void>;
  readonly saveSetting: (key: string, value: unknown) => Promise<void>;
  /** Tells of edits by people and of the sheet in view; the function it gives ends that. */
  readonly watch: (told: {
    readonly onEdited: () => void;
    readonly onSheetActivated: (sheetId: string) => void;
  }) => Promise<() => Promise<void>>;
}
