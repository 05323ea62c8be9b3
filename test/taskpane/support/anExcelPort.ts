import type { CellAddress } from "../../../src/cells/Area";
import type { Proposal } from "../../../src/cells/Proposal";
import type { SheetEdit } from "../../../src/cells/SheetEdit";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import { HostError } from "../../../src/excel/HostError";
import type { ExcelPort } from "../../../src/taskpane/session/ExcelPort";

/** Excel as a workbook in memory, and all that was asked of it. */
export interface PortInMemory extends ExcelPort {
  readonly asked: {
    loads: number;
    readonly applied: Proposal[];
    readonly selected: CellAddress[];
    readonly saved: unknown[];
    readonly undone: string[];
    reloads: number;
    rowLoads: number;
    /** The workbook as it is now. */
    workbook: WorkbookCells;
    /** A person edits the workbook behind the pane, in its first cell unless told otherwise. */
    edit: (edit?: Partial<SheetEdit>) => void;
  };
}

const AN_EDIT: SheetEdit = {
  sheetId: "Plan",
  kind: "edited",
  areas: [{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }],
  isRemote: false,
};

/** Answers every load with the workbook and whatever settings were saved, and every write with success. */
export function anExcelPort(workbook: WorkbookCells, overrides: Partial<ExcelPort> = {}): PortInMemory {
  const settings: Record<string, unknown> = { ...workbook.settings };
  const asked: PortInMemory["asked"] = {
    loads: 0,
    reloads: 0,
    rowLoads: 0,
    workbook,
    applied: [],
    selected: [],
    saved: [],
    undone: [],
    edit: () => undefined,
  };
  return {
    asked,
    load: () => {
      asked.loads++;
      return Promise.resolve({ ...asked.workbook, settings: { ...settings } });
    },
    reload: ({ signal }) => {
      asked.reloads++;
      const sheets = asked.workbook.sheets.map((sheet) => ({ ...sheet, merges: [] }));
      return signal?.aborted
        ? Promise.reject(new HostError({ code: "cancelled", operation: "load" }))
        : Promise.resolve({ ...asked.workbook, sheets, settings: { ...settings } });
    },
    loadRows: (sheetId, rowIndexes) => {
      asked.rowLoads++;
      const sheet = asked.workbook.sheets.find(({ id }) => id === sheetId);
      return Promise.resolve(new Map(rowIndexes.map((row) => [row, sheet?.rows[row] ?? []])));
    },
    apply: (proposal) => {
      asked.applied.push(proposal);
      const sheets = proposal.sheets.map(({ name }) => name);
      return Promise.resolve({
        kind: "written",
        entryId: `write ${asked.applied.length}`,
        cellCount: proposal.changes.length,
        sheets,
        differing: [],
      });
    },
    undo: (entryId) => {
      asked.undone.push(entryId);
      const nothing = { changedSince: [], notFound: [], sheetsKept: [], sheetsRemoved: [] };
      return Promise.resolve({ restoredCount: 1, ...nothing });
    },
    pastWrites: () => [],
    select: (address) => {
      asked.selected.push(address);
      return Promise.resolve();
    },
    goToSheet: () => Promise.resolve(),
    saveSetting: (key, value) => {
      asked.saved.push(value);
      settings[key] = value;
      return Promise.resolve();
    },
    watch: ({ onEdited }) => {
      asked.edit = (edit = {}) => onEdited({ ...AN_EDIT, ...edit });
      return Promise.resolve(() => Promise.resolve());
    },
    ...overrides,
  };
}
