import type { CellChange } from "../../../src/cells/CellChange";
import type { Proposal } from "../../../src/cells/Proposal";
import type { SheetCells } from "../../../src/cells/SheetCells";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import { FIRST_ACTION, STATUS } from "./aPlanSheet";

const STATUSES = [
  { group: "complete", letter: "C", fill: "#00B050" },
  { group: "on-target", letter: "T", fill: "#92D050" },
  { group: "one-month-behind", letter: "B", fill: "#FFC000" },
];

/** The plan's sheet, as it was read. */
export function planOf(read: WorkbookCells): SheetCells {
  const sheet = read.sheets.find(({ name }) => name === "Plan");
  if (!sheet) throw new Error("The test's workbook has no sheet Plan");
  return sheet;
}

/** A proposal to letter and fill every action of `aPlanSheet`, guarding all of the plan. */
export function aColouring(read: WorkbookCells, overrides: Partial<Proposal> = {}): Proposal {
  const { id: sheetId, name: sheet, rows } = planOf(read);
  const changes = rows.flatMap((row, rowIndex): CellChange[] => {
    const status = STATUSES[rowIndex % STATUSES.length];
    if (rowIndex < FIRST_ACTION || !row[0] || !status) return [];
    return [
      {
        sheetId,
        sheet,
        rowIndex,
        columnIndex: STATUS,
        actionKey: row[0].text,
        group: status.group,
        before: row[STATUS],
        after: { value: status.letter, fill: status.fill },
        why: null,
      },
    ];
  });
  const area = { rowIndex: 2, columnIndex: 0, rowCount: rows.length - 2, columnCount: 5 };
  return { command: "colour", changes, newColumns: [], sheets: [], guards: [{ sheetId, sheet, area }], ...overrides };
}
