import type { CellAddress } from "../../../src/cells/Area";
import type { Proposal } from "../../../src/cells/Proposal";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import type { ExcelPort } from "../../../src/taskpane/session/ExcelPort";

/** Excel as a workbook in memory, and all that was asked of it. */
export interface PortInMemory extends ExcelPort {
  readonly asked: {
    loads: number;
    readonly applied: Proposal[];
    readonly selected: CellAddress[];
    readonly saved: unknown[];
    readonly undone: string[];
    /** A person edits the workbook behind the pane. */
    edit: () => void;
  };
}

/** Answers every load with the workbook and whatever settings were saved, and every write with success. */
export function anExcelPort(workbook: WorkbookCells, overrides: Partial<ExcelPort> = {}): PortInMemory {
  const settings: Record<string, unknown> = { ...workbook.settings };
  const asked: PortInMemory["asked"] = {
    loads: 0,
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
      return Promise.resolve({ ...workbook, settings: { ...settings } });
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
      asked.edit = onEdited;
      return Promise.resolve(() => Promise.resolve());
    },
    ...overrides,
  };
}
